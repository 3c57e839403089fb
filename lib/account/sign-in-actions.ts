import type { z } from 'zod'
import { networkMark } from '@/lib/auth/network'
import { cookiesThatSignOut } from '@/lib/auth/session-cookie'
import type { DeskAnswer } from '@/lib/desk/answer'
import { deskPaths, safeNext } from '@/lib/desk/paths'
import type { DeskSession } from '@/lib/desk/visitor'
import { voiceOf } from '@/lib/i18n/voice'
import type { Lang } from '@/lib/i18n/lang'
import { log } from '@/lib/log'
import { canSendMail, sendMail } from '@/lib/mail/send'
import { countAttempt } from './limits'
import { linkAddress, useLink } from './links'
import { makeRecoveryLink } from './mutations'
import { accountOfPasskey, askWhoItIs } from './passkeys'
import { orRefuse, slow } from './said'
import type {
  passkeyAnswerSchema,
  recoverSchema,
  secondFactorSchema,
  signInSchema,
  useLinkSchema,
} from './schema'
import { beginSession, endSession } from './sessions'
import { enterSecondFactor, signInWithPassword } from './sign-in'

interface Asked<S extends z.ZodType> {
  readonly lang: Lang
  readonly request: Request
  readonly input: z.output<S>
}

export async function signInAction({
  lang,
  request,
  input,
}: Asked<typeof signInSchema>): Promise<DeskAnswer> {
  const result = await signInWithPassword(input, request.headers)
  switch (result.kind) {
    case 'slow':
      return slow(result.seconds)
    case 'in':
      return { to: safeNext(input.next, lang), setCookies: result.setCookies }
    case 'second-factor':
      return { to: deskPaths.secondFactor(lang, input.next), setCookies: result.setCookies }
    default:
      return { refused: { status: 401, say: 'account.errors.wrongSignIn' } }
  }
}

export async function secondFactorAction({
  lang,
  request,
  input,
}: Asked<typeof secondFactorSchema>): Promise<DeskAnswer> {
  const result = await enterSecondFactor(input.code, request.headers)
  switch (result.kind) {
    case 'slow':
      return slow(result.seconds)
    case 'too-late':
      return {
        refused: { status: 401, say: 'account.errors.tooLate', back: deskPaths.signIn(lang, input.next) },
      }
    case 'wrong':
      return {
        refused: { status: 401, say: 'desk.errors.form', fields: { code: 'account.errors.wrongCode' } },
      }
    default:
      return { to: safeNext(input.next, lang), setCookies: result.setCookies }
  }
}

/** What a browser is asked that is to sign in with a passkey. */
export async function askPasskeyAction({ request }: { readonly request: Request }): Promise<DeskAnswer> {
  const seconds = countAttempt({ what: 'passkey', account: null, network: networkMark(request.headers) })
  if (seconds !== null) return slow(seconds)
  const { options, setCookie } = await askWhoItIs()
  return { json: { ...options }, setCookies: [setCookie] }
}

export async function passkeySignInAction({
  lang,
  request,
  input,
}: Asked<typeof passkeyAnswerSchema>): Promise<DeskAnswer> {
  const accountId = await accountOfPasskey(input.answer, request.headers)
  if (!accountId) return { refused: { status: 401, say: 'account.errors.passkey' } }
  const cookie = await beginSession(accountId, request.headers.get('user-agent'))
  return { to: safeNext(input.next, lang), setCookies: [cookie] }
}

export async function signOutAction({
  lang,
  session,
}: {
  readonly lang: Lang
  readonly session: DeskSession
}): Promise<DeskAnswer> {
  await endSession(session.id)
  return { to: deskPaths.signIn(lang), note: 'account.notes.signedOut', setCookies: cookiesThatSignOut() }
}

export async function useLinkAction({
  lang,
  request,
  input,
}: Asked<typeof useLinkSchema>): Promise<DeskAnswer> {
  const seconds = countAttempt({ what: 'link', account: null, network: networkMark(request.headers) })
  if (seconds !== null) return slow(seconds)
  const { link, password, again, email = '', name = '' } = input
  if (password !== again)
    return { refused: { say: 'desk.errors.form', fields: { again: 'account.errors.different' } } }
  return orRefuse(async () => {
    await useLink(link, password, { email, name, lang })
    return { to: deskPaths.signIn(lang), note: 'account.notes.passwordSet', setCookies: cookiesThatSignOut() }
  })
}

/** The answer is the same whether there is such an account, and comes as fast: the link is made and sent afterwards. */
export async function recoverAction({
  lang,
  request,
  input,
}: Asked<typeof recoverSchema>): Promise<DeskAnswer> {
  const seconds = countAttempt({
    what: 'recovery',
    account: input.email,
    network: networkMark(request.headers),
  })
  if (seconds !== null) return slow(seconds)
  if (canSendMail())
    void mailRecovery(input.email).catch((error: unknown) => log.error('a recovery link was not sent', error))
  return { to: deskPaths.signIn(lang), note: 'account.notes.linkAsked' }
}

async function mailRecovery(to: string): Promise<void> {
  const made = await makeRecoveryLink(to)
  if (!made) return
  const { t } = voiceOf(made.lang)
  const link = linkAddress(made.secret, made.lang)
  const text = t('account.mail.recovery', { name: made.name, link })
  await sendMail({ to, subject: t('account.mail.recoverySubject'), text })
}
