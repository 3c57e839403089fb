import type { DeskActor, Role } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import type { Tx } from '@/lib/db/types'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import type { Lang } from '@/lib/i18n/lang'
import { makeLink, type LinkKind } from './links'
import { AccountProblem } from './problem'

/** Who changes accounts: an administrator at the desk, or the operator of the server, who has no account. */
type By = DeskActor | null

export interface NewAccount {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly lang: Lang
}

/**
 * Makes an account that waits for its person, and the link by which they come in.
 * @returns the secret of the link, which is kept nowhere
 * @throws AccountProblem
 */
export async function inviteAccount(by: By, given: NewAccount): Promise<{ id: string; secret: string }> {
  mustAdminister(by)
  const email = given.email.trim().toLowerCase()
  return withHistory(async (tx) => {
    if (await tx.account.findUnique({ where: { email }, select: { id: true } }))
      throw new AccountProblem('taken')
    const { id } = await tx.account.create({ data: { ...given, email }, select: { id: true } })
    const secret = await makeLink(tx, { kind: 'invitation', accountId: id, madeById: by?.id ?? null })
    await tell(tx, by, 'account.invited', id, { role: given.role })
    return { id, secret }
  })
}

/** Makes a link by which somebody comes in (again): the invitation anew, or another password. @throws AccountProblem */
export async function makeAccountLink(
  by: By,
  id: string,
  wanted: Extract<LinkKind, 'password' | 'everything'>,
): Promise<{ secret: string; kind: LinkKind }> {
  mustAdminister(by)
  return withHistory(async (tx) => {
    const account = await mustFind(tx, id)
    if (account.endedAt) throw new AccountProblem('ended')
    const kind = account.credentials.length > 0 ? wanted : 'invitation'
    const secret = await makeLink(tx, { kind, accountId: id, madeById: by?.id ?? null })
    await tell(tx, by, 'account.link', id, { kind })
    return { secret, kind }
  })
}

/** Gives an account another role, from its next request on. @throws AccountProblem, for the last administrator too */
export async function changeRole(by: By, id: string, role: Role): Promise<void> {
  mustAdminister(by)
  await withHistory(async (tx) => {
    const account = await mustFind(tx, id)
    if (account.role === role) return
    if (account.role === 'administrator') await mustNotBeLast(tx, id)
    await tx.account.update({ where: { id }, data: { role }, select: { id: true } })
    await tell(tx, by, 'account.role', id, { from: account.role, to: role })
  })
}

/** Ends an account and its sessions at once; nothing it did is lost. @throws AccountProblem, for the last administrator too */
export async function endAccount(by: By, id: string, now = new Date()): Promise<void> {
  mustAdminister(by)
  await withHistory(async (tx) => {
    const account = await mustFind(tx, id)
    if (account.endedAt) return
    if (account.role === 'administrator') await mustNotBeLast(tx, id)
    await tx.account.update({ where: { id }, data: { endedAt: now }, select: { id: true } })
    await tx.accountLink.deleteMany({ where: { accountId: id } })
    await tx.verification.deleteMany({ where: { value: id } })
    await tx.session.deleteMany({ where: { accountId: id } })
    await tell(tx, by, 'account.ended', id)
  })
}

/** Opens an ended account again, with the password and second factor that it had. @throws AccountProblem */
export async function reopenAccount(by: By, id: string): Promise<void> {
  mustAdminister(by)
  await withHistory(async (tx) => {
    const account = await mustFind(tx, id)
    if (!account.endedAt) return
    await tx.account.update({ where: { id }, data: { endedAt: null }, select: { id: true } })
    await tell(tx, by, 'account.reopened', id)
  })
}

/** Signs an account out everywhere, at once. @returns how many sessions ended */
export async function endSessionsOf(by: By, id: string): Promise<number> {
  mustAdminister(by)
  return withHistory(async (tx) => {
    await mustFind(tx, id)
    const { count } = await tx.session.deleteMany({ where: { accountId: id } })
    await tx.verification.deleteMany({ where: { value: id } })
    await tell(tx, by, 'account.sessions-ended', id, { count })
    return count
  })
}

/** Makes the link of somebody who forgot their password, for the mail; null where there is no such account to come back to. */
export async function makeRecoveryLink(
  email: string,
): Promise<{ secret: string; lang: Lang; name: string } | null> {
  const account = await db().account.findFirst({
    where: { email: email.trim().toLowerCase(), endedAt: null, credentials: { some: {} } },
    select: { id: true, lang: true, name: true },
  })
  if (!account) return null
  const { id, lang, name } = account
  return withHistory(async (tx) => {
    const secret = await makeLink(tx, { kind: 'password', accountId: id, madeById: null })
    await appendRevision(tx, {
      recordId: null,
      actorId: null,
      action: 'account.recovery',
      body: { account: id },
    })
    return { secret, lang, name }
  })
}

function mustAdminister(by: By): void {
  if (by && by.role !== 'administrator') throw new AccountProblem('not-administrator')
}

async function mustFind(tx: Tx, id: string) {
  const account = await tx.account.findUnique({
    where: { id },
    select: { role: true, endedAt: true, credentials: { select: { id: true } } },
  })
  if (!account) throw new AccountProblem('unknown-account')
  return account
}

/** The history's lock makes these transactions wait for each other, so that two last ones cannot end each other. */
async function mustNotBeLast(tx: Tx, id: string): Promise<void> {
  const others = await tx.account.count({
    where: { role: 'administrator', endedAt: null, id: { not: id }, credentials: { some: {} } },
  })
  if (others === 0) throw new AccountProblem('last-administrator')
}

/** The history says which account, and never whose: names stand in the account alone. */
async function tell(
  tx: Tx,
  by: By,
  action: string,
  account: string,
  more: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  await appendRevision(tx, { recordId: null, actorId: by?.id ?? null, action, body: { account, ...more } })
}
