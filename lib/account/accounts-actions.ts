import type { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import type { DeskAnswer } from '@/lib/desk/answer'
import { deskPaths, withParameter } from '@/lib/desk/paths'
import type { Lang } from '@/lib/i18n/lang'
import { voiceOf } from '@/lib/i18n/voice'
import { sendMail } from '@/lib/mail/send'
import { linkAddress, type LinkKind } from './links'
import {
  changeRole,
  endAccount,
  endSessionsOf,
  inviteAccount,
  makeAccountLink,
  reopenAccount,
} from './mutations'
import { keepToShow } from './once'
import { getAccount } from './queries'
import { orRefuse } from './said'
import type { inviteSchema, linkSchema, roleSchema } from './schema'

interface Asked<S extends z.ZodType = z.ZodType> {
  readonly actor: DeskActor
  readonly lang: Lang
  readonly params: Readonly<Record<string, string>>
  readonly input: z.output<S>
}

const idOf = ({ params }: Pick<Asked, 'params'>) => params['id'] ?? ''

export async function inviteAction({ actor, lang, input }: Asked<typeof inviteSchema>): Promise<DeskAnswer> {
  return orRefuse(async () => {
    const { id, secret } = await inviteAccount(actor, input)
    return handOver(actor, lang, id, secret, 'invitation')
  })
}

export async function makeLinkAction(asked: Asked<typeof linkSchema>): Promise<DeskAnswer> {
  const { actor, lang, input } = asked
  return orRefuse(async () => {
    const wanted = input.everything ? 'everything' : 'password'
    const { secret, kind } = await makeAccountLink(actor, idOf(asked), wanted)
    return handOver(actor, lang, idOf(asked), secret, kind)
  })
}

/** By mail where there is one, else on the administrator's next page, which shows it once. */
async function handOver(
  actor: DeskActor,
  lang: Lang,
  id: string,
  secret: string,
  kind: LinkKind,
): Promise<DeskAnswer> {
  const to = deskPaths.oneAccount(lang, id)
  const account = await getAccount(actor, id)
  if (!account) return { missing: true }
  const { t } = voiceOf(account.lang)
  const link = linkAddress(secret, account.lang)
  const words = kind === 'invitation' ? 'invitation' : 'recovery'
  const mailed = await sendMail({
    to: account.email,
    subject: t(`account.mail.${words}Subject`),
    text: t(`account.mail.${words}`, { name: account.name, link }),
  })
  if (mailed) return { to, note: 'account.notes.linkMailed' }
  return { to: withParameter(to, 'show', keepToShow(actor.id, link)), note: 'account.notes.linkMade' }
}

export async function changeRoleAction(asked: Asked<typeof roleSchema>): Promise<DeskAnswer> {
  return orRefuse(async () => {
    await changeRole(asked.actor, idOf(asked), asked.input.role)
    return { to: deskPaths.oneAccount(asked.lang, idOf(asked)), note: 'account.notes.roleChanged' }
  })
}

export async function endAccountAction(asked: Asked): Promise<DeskAnswer> {
  return orRefuse(async () => {
    await endAccount(asked.actor, idOf(asked))
    return { to: deskPaths.oneAccount(asked.lang, idOf(asked)), note: 'account.notes.accountEnded' }
  })
}

export async function reopenAccountAction(asked: Asked): Promise<DeskAnswer> {
  return orRefuse(async () => {
    await reopenAccount(asked.actor, idOf(asked))
    return { to: deskPaths.oneAccount(asked.lang, idOf(asked)), note: 'account.notes.accountReopened' }
  })
}

export async function endSessionsAction(asked: Asked): Promise<DeskAnswer> {
  return orRefuse(async () => {
    await endSessionsOf(asked.actor, idOf(asked))
    return { to: deskPaths.oneAccount(asked.lang, idOf(asked)), note: 'account.notes.sessionsEnded' }
  })
}
