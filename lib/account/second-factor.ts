import { db } from '@/lib/db/client'
import type { DeskActor } from '@/lib/auth/policy'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { auth } from './auth'
import { verifyPassword } from './password-hash'
import { tried } from './sign-in'
import { base32, openSecret, plainCode, takeCode } from './totp'

/** How far an account is with its second factor. */
export type SecondFactor =
  | { readonly state: 'none' }
  | { readonly state: 'begun'; readonly secret: string; readonly address: string }
  | { readonly state: 'on' }

/** What the page of the second factor shows. The secret is shown until its first code was given, and never after. */
export async function readSecondFactor(actor: DeskActor): Promise<SecondFactor> {
  const account = await db().account.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, twoFactor: { select: { secret: true, verified: true } } },
  })
  if (!account.twoFactor) return { state: 'none' }
  if (account.twoFactor.verified) return { state: 'on' }
  const secret = base32(await openSecret(account.twoFactor.secret))
  const query = new URLSearchParams({ secret, issuer: 'Aigaq' })
  return {
    state: 'begun',
    secret,
    address: `otpauth://totp/Aigaq:${encodeURIComponent(account.email)}?${query}`,
  }
}

/** Begins to set up an authenticator. @returns false where the password is wrong, or one is set up already */
export async function beginSecondFactor(password: string, headers: Headers): Promise<boolean> {
  const answer = await tried(() =>
    auth().api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
  )
  return answer !== null
}

/**
 * Ends the set-up with the first code. Sessions that began without the second factor end; this one goes on under a new
 * cookie.
 * @returns the recovery codes, shown once, and cookies; null where the code is wrong
 */
export async function finishSecondFactor(
  actor: DeskActor,
  typed: string,
  headers: Headers,
): Promise<{ codes: readonly string[]; setCookies: readonly string[] } | null> {
  const code = plainCode(typed)
  if (!(await takeCode(actor.id, code))) return null
  const answer = await tried(() => auth().api.verifyTOTP({ body: { code }, headers, returnHeaders: true }))
  if (!answer) return null
  const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId: actor.id } })
  await withHistory(async (tx) => {
    await tx.session.deleteMany({ where: { accountId: actor.id, strong: false } })
    const body = { account: actor.id }
    await appendRevision(tx, { recordId: null, actorId: actor.id, action: 'account.second-factor', body })
  })
  return { codes: backupCodes, setCookies: answer.headers.getSetCookie() }
}

/** Makes new recovery codes; the old ones are void. @returns null where the password is wrong */
export async function renewRecoveryCodes(
  actor: DeskActor,
  password: string,
  headers: Headers,
): Promise<readonly string[] | null> {
  const answer = await tried(() => auth().api.generateBackupCodes({ body: { password }, headers }))
  if (!answer) return null
  await withHistory((tx) =>
    appendRevision(tx, {
      recordId: null,
      actorId: actor.id,
      action: 'account.recovery-codes',
      body: { account: actor.id },
    }),
  )
  return answer.backupCodes
}

/** Takes one's authenticator away, to set up another: until then the account can do nothing else. */
export async function replaceSecondFactor(actor: DeskActor, sessionId: string): Promise<void> {
  await withHistory(async (tx) => {
    await tx.twoFactor.deleteMany({ where: { accountId: actor.id } })
    await tx.account.update({
      where: { id: actor.id },
      data: { twoFactorEnabled: false },
      select: { id: true },
    })
    await tx.session.deleteMany({ where: { accountId: actor.id, id: { not: sessionId } } })
    await tx.session.updateMany({ where: { id: sessionId }, data: { strong: false } })
    const body = { account: actor.id }
    await appendRevision(tx, {
      recordId: null,
      actorId: actor.id,
      action: 'account.second-factor-removed',
      body,
    })
  })
}

/** Whether somebody signed in proves again that it is they, by a code where one is given, else by the password. */
export async function proveIdentity(
  accountId: string,
  given: { readonly password: string; readonly code: string },
): Promise<boolean> {
  return given.code ? takeCode(accountId, plainCode(given.code)) : isPassword(accountId, given.password)
}

/** Whether this is the account's password. */
export async function isPassword(accountId: string, password: string): Promise<boolean> {
  const kept = await db().credential.findUnique({
    where: { provider_subject: { provider: 'credential', subject: accountId } },
    select: { password: true },
  })
  return kept?.password ? verifyPassword(kept.password, password) : false
}
