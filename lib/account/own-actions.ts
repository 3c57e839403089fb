import type { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import type { DeskAnswer } from '@/lib/desk/answer'
import { deskPaths, safeNext, withParameter } from '@/lib/desk/paths'
import type { DeskSession } from '@/lib/desk/visitor'
import type { Lang } from '@/lib/i18n/lang'
import { networkMark } from '@/lib/auth/network'
import { countAttempt, forgiveAttempt, type Attempt } from './limits'
import { keepToShow } from './once'
import { changeOwnPassword, saveLanguage } from './own'
import { accountOfPasskey, addPasskey, askForPasskey, removePasskey } from './passkeys'
import { orRefuse, slow } from './said'
import type {
  changePasswordSchema,
  codeSchema,
  confirmSchema,
  endSessionSchema,
  languageSchema,
  newPasskeySchema,
  passkeyAnswerSchema,
  passwordSchema,
  removePasskeySchema,
} from './schema'
import {
  beginSecondFactor,
  finishSecondFactor,
  proveIdentity,
  renewRecoveryCodes,
  replaceSecondFactor,
} from './second-factor'
import { confirmSession, endOwnSessions } from './sessions'

interface Asked<S extends z.ZodType = z.ZodType> {
  readonly actor: DeskActor
  readonly session: DeskSession
  readonly lang: Lang
  readonly request: Request
  readonly input: z.output<S>
}

/** Counts an attempt at the password or a code of whoever is signed in; a stolen session must not guess them. */
async function limited(
  { actor, request }: Pick<Asked, 'actor' | 'request'>,
  act: (right: () => void) => Promise<DeskAnswer>,
): Promise<DeskAnswer> {
  const attempt: Attempt = { what: 'confirm', account: actor.id, network: networkMark(request.headers) }
  const seconds = countAttempt(attempt)
  return seconds === null ? act(() => forgiveAttempt(attempt)) : slow(seconds)
}

export async function confirmAction(asked: Asked<typeof confirmSchema>): Promise<DeskAnswer> {
  const { actor, session, lang, input } = asked
  return limited(asked, async (right) => {
    if (!(await proveIdentity(actor.id, input)))
      return { refused: { status: 401, say: 'account.errors.notProved' } }
    right()
    await confirmSession(session.id)
    return { to: safeNext(input.next, lang) }
  })
}

export async function confirmByPasskeyAction({
  actor,
  session,
  lang,
  request,
  input,
}: Asked<typeof passkeyAnswerSchema>): Promise<DeskAnswer> {
  const accountId = await accountOfPasskey(input.answer, request.headers)
  if (accountId !== actor.id) return { refused: { status: 401, say: 'account.errors.passkey' } }
  await confirmSession(session.id)
  return { to: safeNext(input.next, lang) }
}

export async function languageAction({ actor, input }: Asked<typeof languageSchema>): Promise<DeskAnswer> {
  await saveLanguage(actor, input.lang)
  return { to: deskPaths.account(input.lang), note: 'account.notes.languageSaved' }
}

export async function changePasswordAction(asked: Asked<typeof changePasswordSchema>): Promise<DeskAnswer> {
  const { actor, session, lang, input } = asked
  if (input.password !== input.again)
    return { refused: { say: 'desk.errors.form', fields: { again: 'account.errors.different' } } }
  return limited(asked, (right) =>
    orRefuse(async () => {
      await changeOwnPassword(actor, session.id, input)
      right()
      return { to: deskPaths.account(lang), note: 'account.notes.passwordChanged' }
    }),
  )
}

const WRONG_PASSWORD = {
  refused: { status: 401, say: 'desk.errors.form', fields: { password: 'account.errors.wrongPassword' } },
} as const satisfies DeskAnswer

export async function beginSecondFactorAction(asked: Asked<typeof passwordSchema>): Promise<DeskAnswer> {
  return limited(asked, async (right) => {
    if (!(await beginSecondFactor(asked.input.password, asked.request.headers))) return WRONG_PASSWORD
    right()
    await confirmSession(asked.session.id)
    return { to: deskPaths.enrol(asked.lang) }
  })
}

export async function finishSecondFactorAction(asked: Asked<typeof codeSchema>): Promise<DeskAnswer> {
  const { actor, lang, request, input } = asked
  return limited(asked, async (right) => {
    const done = await finishSecondFactor(actor, input.code, request.headers)
    if (!done)
      return {
        refused: { status: 401, say: 'desk.errors.form', fields: { code: 'account.errors.wrongCode' } },
      }
    right()
    return {
      to: showCodes(actor, lang, done.codes),
      note: 'account.notes.secondFactorOn',
      setCookies: done.setCookies,
    }
  })
}

export async function renewCodesAction(asked: Asked<typeof passwordSchema>): Promise<DeskAnswer> {
  const { actor, lang, request, input } = asked
  return limited(asked, async (right) => {
    const codes = await renewRecoveryCodes(actor, input.password, request.headers)
    if (!codes) return WRONG_PASSWORD
    right()
    return { to: showCodes(actor, lang, codes) }
  })
}

const showCodes = (actor: DeskActor, lang: Lang, codes: readonly string[]) =>
  withParameter(deskPaths.recoveryCodes(lang), 'show', keepToShow(actor.id, codes.join('\n')))

export async function replaceSecondFactorAction({ actor, session, lang }: Asked): Promise<DeskAnswer> {
  await replaceSecondFactor(actor, session.id)
  return { to: deskPaths.enrol(lang) }
}

export async function askForPasskeyAction({ actor }: Asked): Promise<DeskAnswer> {
  const { options, setCookie } = await askForPasskey(actor)
  return { json: { ...options }, setCookies: [setCookie] }
}

export async function addPasskeyAction({
  actor,
  lang,
  request,
  input,
}: Asked<typeof newPasskeySchema>): Promise<DeskAnswer> {
  const name = input.name || new Date().toISOString().slice(0, 10)
  if (!(await addPasskey(actor, name, input.answer, request.headers)))
    return { refused: { say: 'account.errors.passkey' } }
  return { to: withParameter(deskPaths.account(lang), 'note', 'account.notes.passkeyAdded') }
}

export async function removePasskeyAction({
  actor,
  lang,
  input,
}: Asked<typeof removePasskeySchema>): Promise<DeskAnswer> {
  await removePasskey(actor, input.id)
  return { to: deskPaths.account(lang), note: 'account.notes.passkeyRemoved' }
}

export async function endSessionAction({
  actor,
  session,
  lang,
  input,
}: Asked<typeof endSessionSchema>): Promise<DeskAnswer> {
  await endOwnSessions(actor.id, input.id ?? null, session.id)
  return { to: deskPaths.account(lang), note: 'account.notes.sessionEnded' }
}
