import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import type { Lang } from '@/lib/i18n/lang'
import { setPassword } from './links'
import { hashPassword } from './password-hash'
import { passwordProblem } from './password-rules'
import { AccountProblem } from './problem'
import { isPassword } from './second-factor'

/** Changes one's password and ends one's other sessions. @throws AccountProblem */
export async function changeOwnPassword(
  actor: DeskActor,
  sessionId: string,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<void> {
  if (!(await isPassword(actor.id, current))) throw new AccountProblem('wrong-password')
  const { email } = await db().account.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } })
  const problem = passwordProblem(password, [email, actor.name])
  if (problem) throw new AccountProblem(`password-${problem}`)
  const hash = await hashPassword(password)
  await withHistory(async (tx) => {
    await setPassword(tx, actor.id, hash)
    await tx.session.deleteMany({ where: { accountId: actor.id, id: { not: sessionId } } })
    await tx.accountLink.deleteMany({ where: { accountId: actor.id } })
    const body = { account: actor.id }
    await appendRevision(tx, { recordId: null, actorId: actor.id, action: 'account.password', body })
  })
}

/** The language in which the desk opens and mail is written. Tells nobody anything: the history leaves it out. */
export async function saveLanguage(actor: DeskActor, lang: Lang): Promise<void> {
  await db().account.update({ where: { id: actor.id }, data: { lang }, select: { id: true } })
}
