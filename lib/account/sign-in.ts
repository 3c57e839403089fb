import { isAPIError } from 'better-auth/api'
import { readCookie, cookiePrefix, readSigned } from '@/lib/auth/session-cookie'
import { networkMark } from '@/lib/auth/network'
import { KNOWN_DAYS } from '@/lib/auth/session-rules'
import { db } from '@/lib/db/client'
import { auth } from './auth'
import { countAttempt, forgiveAttempt, type Attempt } from './limits'
import { secretFor } from './secret'
import { plainCode, takeCode } from './totp'

/** How an attempt to sign in ended. Cookies go to the browser as they are. */
export type SignIn =
  | { readonly kind: 'in' | 'second-factor'; readonly setCookies: readonly string[] }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'slow'; readonly seconds: number }
  /** The password was given too long ago: begin again. */
  | { readonly kind: 'too-late' }

/** Signs in with a password. An address without an account takes as long and is answered the same. */
export async function signInWithPassword(
  { email, password }: { readonly email: string; readonly password: string },
  headers: Headers,
): Promise<SignIn> {
  const attempt: Attempt = { what: 'sign-in', account: email, network: networkMark(headers) }
  const seconds = countAttempt(attempt)
  if (seconds !== null) return { kind: 'slow', seconds }
  const answer = await tried(() =>
    auth().api.signInEmail({
      body: { email, password },
      headers: withoutCookies(headers),
      returnHeaders: true,
    }),
  )
  if (!answer) return { kind: 'wrong' }
  forgiveAttempt(attempt)
  await forgetOldSessions()
  const second = 'twoFactorRedirect' in answer.response
  return { kind: second ? 'second-factor' : 'in', setCookies: answer.headers.getSetCookie() }
}

/** The second step: a code of the authenticator or a recovery code, each of which works once. */
export async function enterSecondFactor(typed: string, headers: Headers): Promise<SignIn> {
  const accountId = await accountWaiting(headers)
  if (!accountId) return { kind: 'too-late' }
  const attempt: Attempt = { what: 'second-factor', account: accountId, network: networkMark(headers) }
  const seconds = countAttempt(attempt)
  if (seconds !== null) return { kind: 'slow', seconds }
  const waiting = onlyWaiting(headers)
  const code = plainCode(typed)
  const isCode = /^\d{6}$/.test(code)
  if (isCode && !(await takeCode(accountId, code))) return { kind: 'wrong' }
  const answer = await tried(() =>
    isCode
      ? auth().api.verifyTOTP({ body: { code }, headers: waiting, returnHeaders: true })
      : auth().api.verifyBackupCode({ body: { code: typed.trim() }, headers: waiting, returnHeaders: true }),
  )
  if (!answer) return { kind: 'wrong' }
  forgiveAttempt(attempt)
  return { kind: 'in', setCookies: answer.headers.getSetCookie() }
}

const WAITING = () => `${cookiePrefix()}.two_factor`

/** The account whose password was right in this browser a moment ago, and whose second factor is awaited. */
export async function accountWaiting(headers: Headers): Promise<string | null> {
  const identifier = readSigned(headers.get('cookie'), WAITING(), secretFor('accounts'))
  if (!identifier) return null
  const found = await db().verification.findFirst({
    where: { identifier, expiresAt: { gt: new Date() } },
    select: { value: true },
  })
  return found?.value ?? null
}

/** What better-auth answers; null where it refuses, whatever it refuses. */
export async function tried<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (isAPIError(error)) return null
    throw error
  }
}

/** Signing in asks nothing of a session that a browser may still have. */
function withoutCookies(headers: Headers): Headers {
  const kept = new Headers({ 'user-agent': headers.get('user-agent') ?? '' })
  return kept
}

function onlyWaiting(headers: Headers): Headers {
  const kept = withoutCookies(headers)
  const value = readCookie(headers.get('cookie'), WAITING())
  if (value) kept.set('cookie', `${WAITING()}=${encodeURIComponent(value)}`)
  return kept
}

/** Ended sessions are known for some days, and waiting sign-ins for minutes. */
async function forgetOldSessions(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KNOWN_DAYS * 24 * 60 * 60_000)
  await db().session.deleteMany({ where: { expiresAt: { lt: before } } })
  await db().verification.deleteMany({ where: { expiresAt: { lt: now } } })
}
