import type { DeskActor } from '@/lib/auth/policy'
import type { Prisma, Tx } from '@/lib/db/types'
import type { Json } from '@/lib/document/json'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { parseRecord, type RecordDoc } from './kinds'
import { may, visibleRecordWhere, type Verb } from './policy'
import { refuse, RefusedError } from './problem'
import type { State } from './transitions'

const select = {
  id: true,
  kind: true,
  state: true,
  content: true,
  revision: true,
  version: true,
  restricted: true,
  heldById: true,
} as const satisfies Prisma.RecordSelect

/** A record that this transaction alone may change until it ends. */
export interface LockedRecord {
  readonly id: string
  readonly doc: RecordDoc
  /** The document as it is stored, which changes are counted from; `doc` may have gained defaults since. */
  readonly stored: Json
  readonly state: State
  readonly revision: number
  readonly version: number | null
  readonly restricted: boolean
  readonly heldById: string | null
}

/**
 * Runs a change of one record in a transaction that nobody else's change of it can interleave with.
 * @throws RefusedError `not-found` where there is no such record for this actor (a restricted one included), `denied`
 * where they see it and may not do this: that is written into the audit
 */
export async function withRecord<T>(
  actor: DeskActor,
  id: string,
  verb: Verb,
  work: (tx: Tx, record: LockedRecord) => Promise<T>,
): Promise<T> {
  try {
    return await withHistory(async (tx) => {
      const record = await lockRecord(tx, actor, id)
      if (!may(actor, verb)) refuse({ code: 'denied' })
      return work(tx, record)
    })
  } catch (error) {
    if (error instanceof RefusedError && error.refusal.code === 'denied') await auditDenied(actor, id, verb)
    throw error
  }
}

/** Locks a record within a transaction. @throws RefusedError `not-found` */
export async function lockRecord(tx: Tx, actor: DeskActor, id: string): Promise<LockedRecord> {
  await tx.$queryRaw`SELECT 1 FROM record WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.record.findFirst({ where: { AND: [{ id }, visibleRecordWhere(actor)] }, select })
  if (!row) return refuse({ code: 'not-found' })
  const { kind, content, ...rest } = row
  return { ...rest, stored: content, doc: parseRecord(kind, content) }
}

async function auditDenied(actor: DeskActor, record: string, verb: Verb): Promise<void> {
  await withHistory((tx) =>
    appendRevision(tx, {
      recordId: null,
      actorId: actor.id,
      action: 'denied',
      body: { detail: { record, verb } },
    }),
  )
}
