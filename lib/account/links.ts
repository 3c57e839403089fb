import { createHash, randomBytes } from 'node:crypto'
import { db } from '@/lib/db/client'
import type { Tx } from '@/lib/db/types'
import { env } from '@/lib/env'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import type { Lang } from '@/lib/i18n/lang'
import { deskPaths } from '@/lib/desk/paths'
import { hashPassword } from './password-hash'
import { passwordProblem } from './password-rules'
import { AccountProblem } from './problem'

export type LinkKind = 'first' | 'invitation' | 'password' | 'everything'

const HOURS = 72

/** What stands for the secret of a link in the database. */
const markOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** Makes a link that works once within 72 hours, in place of those that the account had. @returns its secret, kept nowhere */
export async function makeLink(
  tx: Tx,
  link: { readonly kind: LinkKind; readonly accountId: string | null; readonly madeById: string | null },
  now = new Date(),
): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await tx.accountLink.deleteMany({
    where: { OR: [{ accountId: link.accountId }, { expiresAt: { lt: now } }] },
  })
  const expiresAt = new Date(now.getTime() + HOURS * 60 * 60_000)
  await tx.accountLink.create({ data: { ...link, mark: markOf(secret), expiresAt }, select: { mark: true } })
  return secret
}

/** The whole address of a link, to be sent or handed over. */
export const linkAddress = (secret: string, lang: Lang) => env().siteUrl + deskPaths.invitation(lang, secret)

/** What a link is for; null for one that was used, is too old or never was. */
export async function findLink(secret: string, now = new Date()) {
  const link = await db().accountLink.findUnique({
    where: { mark: markOf(secret) },
    select: {
      kind: true,
      expiresAt: true,
      account: { select: { id: true, email: true, name: true, endedAt: true } },
    },
  })
  if (!link || link.expiresAt <= now || link.account?.endedAt) return null
  if (link.kind !== 'first') return link.account && { kind: link.kind, account: link.account }
  return { kind: link.kind, account: null }
}

const DONE = {
  first: 'account.first',
  invitation: 'account.accepted',
  password: 'account.password',
  everything: 'account.reset',
} as const satisfies Readonly<Record<LinkKind, string>>

/**
 * Uses a link, once however many use it at the same time: sets the password, and for `everything` takes the second factor
 * and the passkeys away. Whoever was signed in with that account is signed out.
 * @param own e-mail address and name of the first administrator; of other links the account has them
 * @throws AccountProblem
 */
export async function useLink(
  secret: string,
  password: string,
  own: { readonly email: string; readonly name: string; readonly lang: Lang },
  now = new Date(),
): Promise<{ email: string }> {
  const found = await findLink(secret, now)
  if (!found) throw new AccountProblem('used-link')
  const { email, name } = found.account ?? own
  const problem = passwordProblem(password, [email, name])
  if (problem) throw new AccountProblem(`password-${problem}`)
  const hash = await hashPassword(password)
  return withHistory(async (tx) => {
    const { count } = await tx.accountLink.deleteMany({
      where: { mark: markOf(secret), expiresAt: { gt: now } },
    })
    if (count !== 1) throw new AccountProblem('used-link')
    const id = found.account?.id ?? (await createFirst(tx, own))
    await setPassword(tx, id, hash)
    if (found.kind === 'everything') await takeSecondFactor(tx, id)
    await tx.session.deleteMany({ where: { accountId: id } })
    await appendRevision(tx, { recordId: null, actorId: id, action: DONE[found.kind], body: { account: id } })
    return { email }
  })
}

async function createFirst(
  tx: Tx,
  { email, name, lang }: { readonly email: string; readonly name: string; readonly lang: Lang },
): Promise<string> {
  if ((await tx.account.count()) > 0) throw new AccountProblem('used-link')
  const { id } = await tx.account.create({
    data: { email: email.toLowerCase(), name, lang, role: 'administrator' },
    select: { id: true },
  })
  return id
}

/** Writes the hash of an account's password. */
export async function setPassword(tx: Tx, accountId: string, password: string): Promise<void> {
  await tx.credential.upsert({
    where: { provider_subject: { provider: 'credential', subject: accountId } },
    create: { accountId, provider: 'credential', subject: accountId, password },
    update: { password },
    select: { id: true },
  })
}

/** Takes the authenticator, its recovery codes and the passkeys away: they are set up anew at the next sign-in. */
async function takeSecondFactor(tx: Tx, accountId: string): Promise<void> {
  await tx.twoFactor.deleteMany({ where: { accountId } })
  await tx.passkey.deleteMany({ where: { accountId } })
  await tx.account.update({
    where: { id: accountId },
    data: { twoFactorEnabled: false },
    select: { id: true },
  })
}

/**
 * The link that makes the first administrator, in place of an earlier one; null once there is an account. Printed in the
 * terminal at start: whoever can read it runs the program.
 */
export async function linkForFirst(lang: Lang): Promise<string | null> {
  return db().$transaction(async (tx) => {
    if ((await tx.account.count()) > 0) return null
    return linkAddress(await makeLink(tx, { kind: 'first', accountId: null, madeById: null }), lang)
  })
}
