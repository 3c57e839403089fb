import type { DeskActor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/types'
import { appendRevision } from '@/lib/history/mutations'
import { withRecord } from './lock'
import { refuse } from './problem'

export type GrantKind = 'access' | 'confidential'

/** Restricts a record to named accounts, the actor among them, or opens it to the team again. */
export async function setRestricted(actor: DeskActor, id: string, restricted: boolean): Promise<void> {
  await withRecord(actor, id, 'share', async (tx, record) => {
    if (record.heldById) refuse({ code: 'state', state: record.state })
    await tx.record.update({ where: { id }, data: { restricted } })
    if (restricted) await giveGrant(tx, id, actor.id, 'access')
    await appendRevision(tx, {
      recordId: id,
      actorId: actor.id,
      action: restricted ? 'restricted' : 'opened',
      body: {},
    })
  })
}

/**
 * Names an account: to see a restricted record, or to read its confidential fields. The second is given by those who have
 * it themselves, whoever began the record first of all; where nobody has it any more, by an administrator.
 */
export async function grant(
  actor: DeskActor,
  id: string,
  { accountId, kind }: { accountId: string; kind: GrantKind },
): Promise<void> {
  await withRecord(actor, id, 'share', async (tx) => {
    await mayGive(tx, actor, id, kind)
    const account = await tx.account.findFirst({
      where: { id: accountId, endedAt: null },
      select: { id: true },
    })
    if (!account) refuse({ code: 'problems', problems: [{ path: '/accountId', code: 'unknown' }] })
    await giveGrant(tx, id, accountId, kind)
    await note(tx, actor, id, 'granted', { accountId, kind })
  })
}

/** Takes a grant back. The last account that sees a restricted record keeps it. */
export async function revoke(
  actor: DeskActor,
  id: string,
  { accountId, kind }: { accountId: string; kind: GrantKind },
): Promise<void> {
  await withRecord(actor, id, 'share', async (tx, record) => {
    await mayGive(tx, actor, id, kind)
    await tx.recordGrant.deleteMany({ where: { recordId: id, accountId, kind } })
    const left = await tx.recordGrant.count({ where: { recordId: id, kind: 'access' } })
    if (record.restricted && kind === 'access' && left === 0) refuse({ code: 'state', state: record.state })
    await note(tx, actor, id, 'revoked', { accountId, kind })
  })
}

/** @throws RefusedError `denied` */
async function mayGive(tx: Tx, actor: DeskActor, recordId: string, kind: GrantKind): Promise<void> {
  if (kind === 'access') return
  const holders = await tx.recordGrant.findMany({ where: { recordId, kind }, select: { accountId: true } })
  const has = holders.some(({ accountId }) => accountId === actor.id)
  const orphaned = holders.length === 0 && actor.role === 'administrator'
  if (!has && !orphaned) refuse({ code: 'denied' })
}

async function giveGrant(tx: Tx, recordId: string, accountId: string, kind: GrantKind): Promise<void> {
  const key = { recordId, accountId, kind }
  await tx.recordGrant.upsert({ where: { recordId_accountId_kind: key }, create: key, update: {} })
}

async function note(
  tx: Tx,
  actor: DeskActor,
  recordId: string,
  action: string,
  detail: { accountId: string; kind: string },
): Promise<void> {
  await appendRevision(tx, { recordId, actorId: actor.id, action, body: { detail } })
}
