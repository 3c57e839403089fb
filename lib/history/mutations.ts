import { randomBytes } from 'node:crypto'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import type { Tx } from '@/lib/db/types'
import { objectWithoutUndefined } from '@/lib/document/json'
import { digestOf, hashOf, ORIGIN, type RevisionBody } from './chain'

/** The lock that makes one chain of what several transactions write at once. Migrations have MIGRATION_LOCK. */
const HISTORY_LOCK = 72_707_370

const SALT_BYTES = 32

/**
 * Runs a transaction that writes history. It takes the lock of the history first, so that two of them wait for each
 * other before either has a row that the other needs.
 */
export function withHistory<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(async (tx) => {
    await lockHistory(tx)
    return work(tx)
  })
}

/** Waits until no other transaction appends, and keeps others waiting until this one ends. */
export async function lockHistory(tx: Tx): Promise<void> {
  await tx.$executeRaw(sql`SELECT pg_advisory_xact_lock(${HISTORY_LOCK}::bigint)`)
}

/** A revision to append: see `appendRevision`. */
export type NewRevision = {
  readonly recordId: string | null
  /** Null for the system itself. */
  readonly actorId: string | null
  readonly action: string
  readonly body: RevisionBody
  /** Now, if it is left out. */
  readonly at?: Date
}

/**
 * Appends to the history, within the transaction of what it tells of: both are kept or neither. Counts the revision in
 * its record. A time before that of the last revision becomes that of the last, so that history never goes back.
 * @throws TypeError for a body that is no JSON
 */
export async function appendRevision(
  tx: Tx,
  { recordId, actorId, action, body, at = new Date() }: NewRevision,
): Promise<{ seq: bigint; number: number | null }> {
  await lockHistory(tx)
  const head = await tx.revision.findFirst({
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true, at: true },
  })
  const number = recordId === null ? null : await countRevision(tx, recordId)
  const words = objectWithoutUndefined(body)
  const salt = randomBytes(SALT_BYTES)
  const link = {
    seq: (head?.seq ?? ORIGIN.seq) + 1n,
    previous: head?.hash ?? ORIGIN.hash,
    recordId,
    number,
    actorId,
    action,
    at: head && head.at > at ? head.at : at,
    digest: digestOf(salt, words),
  }
  await tx.revision.create({ data: { ...link, hash: hashOf(link) }, select: { seq: true } })
  await tx.revisionText.create({ data: { seq: link.seq, salt, body: words }, select: { seq: true } })
  return { seq: link.seq, number }
}

/** The record's next number, which becomes its latest. */
async function countRevision(tx: Tx, recordId: string): Promise<number> {
  const { revision } = await tx.record.update({
    where: { id: recordId },
    data: { revision: { increment: 1 } },
    select: { revision: true },
  })
  return revision
}
