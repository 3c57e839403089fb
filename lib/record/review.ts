import type { DeskActor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/types'
import { appendRevision } from '@/lib/history/mutations'
import { toDbDate, today } from '@/lib/dates/day'
import { withRecord, type LockedRecord } from './lock'
import { refuse } from './problem'
import { stateAfter, type State, type Step } from './transitions'

/** Sends a draft to review, to a colleague where one is named. */
export async function submitRecord(
  actor: DeskActor,
  id: string,
  { revision, reviewerId, note }: { revision: number; reviewerId?: string; note?: string },
): Promise<void> {
  await withRecord(actor, id, 'write', async (tx, record) => {
    unchangedSince(record, revision)
    await step(tx, actor, record, 'submit', 'submitted', note)
    await tx.record.update({ where: { id }, data: { assigneeId: reviewerId ?? null } })
  })
}

/** Takes a draft back from review, to go on writing. */
export async function takeBackRecord(actor: DeskActor, id: string): Promise<void> {
  await withRecord(actor, id, 'write', (tx, record) => step(tx, actor, record, 'take_back', 'taken-back'))
}

/** Sends a draft back to those who wrote it, saying what should change. */
export async function requestChanges(
  actor: DeskActor,
  id: string,
  { revision, note }: { revision: number; note: string },
): Promise<void> {
  await withRecord(actor, id, 'review', async (tx, record) => {
    unchangedSince(record, revision)
    await step(tx, actor, record, 'request_changes', 'changes-requested', note)
  })
}

/** Makes a draft again of what was withdrawn. It is published anew, under another address. */
export async function reopenRecord(actor: DeskActor, id: string, reason: string): Promise<void> {
  await withRecord(actor, id, 'review', (tx, record) => step(tx, actor, record, 'reopen', 'reopened', reason))
}

/** Says that somebody looked for news today and found none, so that the record is not stale. */
export async function confirmChecked(actor: DeskActor, id: string, now: Date): Promise<void> {
  await withRecord(actor, id, 'write', async (tx) => {
    await tx.record.update({ where: { id }, data: { checkedOn: toDbDate(today(now)) } })
    await appendRevision(tx, { recordId: id, actorId: actor.id, action: 'checked', body: {} })
  })
}

/** How many days a record may go unchecked before the queue asks for it; 1 to 3,650. */
export async function setStaleAfter(actor: DeskActor, id: string, days: number): Promise<void> {
  await withRecord(actor, id, 'write', async (tx) => {
    await tx.record.update({ where: { id }, data: { staleAfterDays: days } })
    await appendRevision(tx, {
      recordId: id,
      actorId: actor.id,
      action: 'stale-after',
      body: { detail: { days } },
    })
  })
}

/** @throws RefusedError `changed`: what the actor decided about is not what stands there now */
export function unchangedSince(record: LockedRecord, revision: number): void {
  if (record.revision !== revision) refuse({ code: 'changed' })
}

async function step(
  tx: Tx,
  actor: DeskActor,
  record: LockedRecord,
  by: Step,
  action: string,
  reason?: string,
): Promise<void> {
  const state: State = stateAfter(record.state, by) ?? refuse({ code: 'state', state: record.state })
  await tx.record.update({ where: { id: record.id }, data: { state } })
  await appendRevision(tx, {
    recordId: record.id,
    actorId: actor.id,
    action,
    body: reason ? { reason } : {},
  })
}
