import type { Prisma, Tx } from '@/lib/db/types'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { OperatorProblem } from './problem'

interface Grant {
  readonly recordId: string
  readonly email: string
  readonly kind: 'access' | 'confidential'
}

const accountSelect = { id: true, name: true, lang: true, endedAt: true } satisfies Prisma.AccountSelect

/** Lets an account see a record, or its confidential fields, on the operator's word. @throws OperatorProblem */
export async function giveGrant({ recordId, email, kind }: Grant): Promise<string> {
  return withHistory(async (tx) => {
    const account = await findAccount(tx, email)
    if (account.endedAt) throw new OperatorProblem(`The account ${email} was ended. Nothing was changed.`)
    await checkRecord(tx, recordId)
    const key = { recordId, accountId: account.id, kind }
    const { count } = await tx.recordGrant.createMany({ data: key, skipDuplicates: true })
    if (count > 0) await note(tx, 'granted', key)
    return `${account.name} has ${kind} to ${recordId}${count > 0 ? '' : ', as before'}`
  })
}

/** Takes such a grant back. @throws OperatorProblem */
export async function takeGrant({ recordId, email, kind }: Grant): Promise<string> {
  return withHistory(async (tx) => {
    const account = await findAccount(tx, email)
    await checkRecord(tx, recordId)
    const key = { recordId, accountId: account.id, kind }
    const { count } = await tx.recordGrant.deleteMany({ where: key })
    if (count > 0) await note(tx, 'revoked', key)
    return `${account.name} has no ${kind} to ${recordId}${count > 0 ? ' any more' : ', as before'}`
  })
}

/** The account of an address. @throws OperatorProblem */
export async function findAccount(tx: Tx, email: string) {
  const account = await tx.account.findFirst({
    where: { email: { equals: email, mode: 'insensitive' } },
    select: accountSelect,
  })
  if (!account) throw new OperatorProblem(`There is no account of ${email}. Nothing was changed.`)
  return account
}

async function checkRecord(tx: Tx, id: string): Promise<void> {
  const record = await tx.record.findUnique({ where: { id }, select: { heldById: true } })
  if (!record) throw new OperatorProblem(`There is no record ${id}. Nothing was changed.`)
  if (record.heldById) {
    throw new OperatorProblem(
      `The record ${id} is held by the case ${record.heldById}, and is seen by whom that case is seen. Nothing was changed. Give the id of that case.`,
    )
  }
}

async function note(
  tx: Tx,
  action: 'granted' | 'revoked',
  { recordId, ...detail }: { recordId: string; accountId: string; kind: string },
): Promise<void> {
  await appendRevision(tx, { recordId, actorId: null, action, body: { detail } })
}
