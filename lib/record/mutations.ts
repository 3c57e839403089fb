import type { DeskActor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/types'
import { diffDocuments } from '@/lib/document/diff'
import { mergeDocuments } from '@/lib/document/merge'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { contentBefore } from './base'
import { checkReferences, contradictionsOf } from './check'
import { describeConflicts } from './conflicts'
import { parseRecord, type RecordDoc, type RecordKind } from './kinds'
import { lockRecord, withRecord, type LockedRecord } from './lock'
import { writeRecordNames } from './names'
import { may } from './policy'
import { refuse } from './problem'
import { toJson } from './to-json'
import { stateAfter } from './transitions'

interface NewRecord {
  /** Made by the form, so that a form that is sent twice makes one record. */
  readonly id: string
  readonly kind: RecordKind
  readonly content: unknown
  readonly restricted?: boolean
  /** The case in which a person or source is first written down. */
  readonly heldById?: string
}

/** Begins a record as a draft. Sent again with the same id by the same actor, it answers with the record that is there. */
export async function createRecord(actor: DeskActor, given: NewRecord): Promise<{ id: string }> {
  if (!may(actor, 'write')) return refuse({ code: 'denied' })
  return withHistory((tx) => createRecordIn(tx, actor, given))
}

/** The same within a transaction that does more. */
export async function createRecordIn(tx: Tx, actor: DeskActor, given: NewRecord): Promise<{ id: string }> {
  const { id, kind, heldById, restricted = false } = given
  const there = await tx.record.findUnique({ where: { id }, select: { id: true } })
  if (there) {
    const { doc } = await lockRecord(tx, actor, id)
    return doc.kind === kind ? { id } : refuse({ code: 'not-found' })
  }
  if (heldById) await lockRecord(tx, actor, heldById)
  const doc = parseRecord(kind, given.content)
  const problems = [...contradictionsOf(doc), ...(await checkReferences(tx, actor, doc, null))]
  if (problems.length > 0) refuse({ code: 'problems', problems })
  const content = toJson(doc.content)
  await tx.record.create({ data: { id, kind, content, restricted, heldById: heldById ?? null } })
  const grants = [
    ...(restricted ? ['access' as const] : []),
    ...(kind === 'case' ? ['confidential' as const] : []),
  ]
  await tx.recordGrant.createMany({
    data: grants.map((grant) => ({ recordId: id, accountId: actor.id, kind: grant })),
  })
  await writeRecordNames(tx, id, doc)
  await appendRevision(tx, {
    recordId: id,
    actorId: actor.id,
    action: 'created',
    body: { changes: diffDocuments({}, content) },
  })
  return { id }
}

interface Edit {
  /** The revision that the form was filled from. */
  readonly base: number
  readonly action?: 'edited' | 'restored'
  readonly reason?: string
  /** Makes the document as this actor wants it out of the one that they saw. */
  readonly change: (seen: RecordDoc) => unknown
}

/**
 * Changes a working copy. What others changed since `base` stays: the two are merged field by field.
 * @returns the record's revision afterwards; unchanged where nothing is different
 * @throws RefusedError `conflict` where both changed one field differently, `problems` where the result contradicts
 * itself or points at nothing; then nothing was changed
 * @throws ZodError where the result is no document
 */
export async function editRecord(actor: DeskActor, id: string, edit: Edit): Promise<{ revision: number }> {
  return withRecord(actor, id, 'write', async (tx, record) => {
    const state = stateAfter(record.state, 'edit') ?? refuse({ code: 'state', state: record.state })
    const current = record.stored
    const seen = await contentBefore(tx, record, current, edit.base)
    const mine = toJson(edit.change(parseRecord(record.doc.kind, seen)))
    const { merged, conflicts } = mergeDocuments(seen, mine, current)
    if (conflicts.length > 0)
      refuse({ code: 'conflict', conflicts: await describeConflicts(tx, id, edit.base, conflicts) })
    const doc = parseRecord(record.doc.kind, merged)
    const changes = diffDocuments(current, toJson(doc.content))
    if (changes.length === 0) return { revision: record.revision }
    const problems = [
      ...newContradictions(doc, record),
      ...(await checkReferences(tx, actor, doc, record.doc)),
    ]
    if (problems.length > 0) refuse({ code: 'problems', problems })
    await writeContent(tx, record, doc, state)
    const { action = 'edited', reason } = edit
    const { number } = await appendRevision(tx, {
      recordId: id,
      actorId: actor.id,
      action,
      body: { changes, ...(reason ? { reason } : {}) },
    })
    return { revision: number ?? record.revision }
  })
}

/** A contradiction that stood there before does not keep somebody from mending something else. */
function newContradictions(doc: RecordDoc, { doc: before }: LockedRecord) {
  const old = new Set(contradictionsOf(before).map(({ path, code }) => `${path} ${code}`))
  return contradictionsOf(doc).filter(({ path, code }) => !old.has(`${path} ${code}`))
}

/** Puts a document in the place of a record's working copy; whoever calls writes the revision. */
export async function writeContent(
  tx: Tx,
  record: Pick<LockedRecord, 'id'>,
  doc: RecordDoc,
  state: LockedRecord['state'],
): Promise<void> {
  await tx.record.update({ where: { id: record.id }, data: { content: toJson(doc.content), state } })
  await writeRecordNames(tx, record.id, doc)
}

/** Brings an earlier version of the working copy back, as a change of its own. */
export async function restoreRecord(
  actor: DeskActor,
  id: string,
  { base, number, reason }: { base: number; number: number; reason?: string },
): Promise<{ revision: number }> {
  const earlier = await withRecord(actor, id, 'write', (tx, record) =>
    contentBefore(tx, record, record.stored, number),
  )
  return editRecord(actor, id, { base, action: 'restored', reason, change: () => earlier })
}
