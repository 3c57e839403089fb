import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import type { Json } from '@/lib/document/json'
import { readBody } from '@/lib/history/body'
import type { Words } from '@/lib/i18n/lang'
import { toWordsOrNull } from '@/lib/i18n/words'
import { authorsOf } from '@/lib/publication/authors'
import { parseRecord, type RecordDoc } from '@/lib/record/kinds'
import { visibleRecordWhere } from '@/lib/record/policy'
import { isStep, STEPS, type GrantLine, type LastStep, type Person } from './dto'

/** The working copy as it is stored, which the changes of its history fit; null where this actor sees none. */
export async function getStored(
  actor: DeskActor,
  id: string,
): Promise<{ content: Json; revision: number } | null> {
  return db().record.findFirst({
    where: { AND: [{ id }, visibleRecordWhere(actor)] },
    select: { content: true, revision: true },
  })
}

export interface PublishedVersion {
  readonly number: number
  readonly slug: string
  readonly doc: RecordDoc
  readonly note: Words | null
}

/** A version of a record that readers see; null where this actor sees no such record, or it has no such version. */
export async function getVersion(
  actor: DeskActor,
  recordId: string,
  number: number,
): Promise<PublishedVersion | null> {
  const row = await db().version.findFirst({
    where: { recordId, number, record: visibleRecordWhere(actor) },
    select: { number: true, slug: true, content: true, note: true, record: { select: { kind: true } } },
  })
  return (
    row && {
      number: row.number,
      slug: row.slug,
      doc: parseRecord(row.record.kind, row.content),
      note: toWordsOrNull(row.note),
    }
  )
}

/** The number of the last version of a record, withdrawn ones included; 0 where there is none. */
export async function lastVersionNumber(actor: DeskActor, recordId: string): Promise<number> {
  const { _max } = await db().version.aggregate({
    where: { recordId, record: visibleRecordWhere(actor) },
    _max: { number: true },
  })
  return _max.number ?? 0
}

export async function getLastStep(actor: DeskActor, recordId: string): Promise<LastStep | null> {
  const row = await db().revision.findFirst({
    where: { recordId, action: { in: [...STEPS] }, record: visibleRecordWhere(actor) },
    orderBy: { number: 'desc' },
    select: {
      action: true,
      at: true,
      actor: { select: { name: true } },
      text: { select: { body: true } },
    },
  })
  if (!row || !isStep(row.action)) return null
  const { reason } = readBody(row.text?.body ?? {})
  return { action: row.action, name: row.actor?.name ?? null, at: row.at, reason }
}

/** Editors who see the record, but for whoever asks and those who wrote any of it: they could not publish it. */
export async function listReviewers(actor: DeskActor, recordId: string): Promise<Person[]> {
  const record = await db().record.findFirst({
    where: { AND: [{ id: recordId }, visibleRecordWhere(actor)] },
    select: { restricted: true, heldBy: { select: { id: true, restricted: true } } },
  })
  if (!record) return []
  const authors = await authorsOf(db(), [recordId])
  const named = record.heldBy?.restricted ? record.heldBy.id : record.restricted ? recordId : null
  return db().account.findMany({
    where: {
      id: { notIn: [actor.id, ...authors] },
      endedAt: null,
      role: { in: ['editor', 'administrator'] },
      ...(named ? { grants: { some: { recordId: named, kind: 'access' } } } : {}),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

/** Who is named for a record, and for what. */
export async function listGrants(actor: DeskActor, recordId: string): Promise<GrantLine[]> {
  const rows = await db().recordGrant.findMany({
    where: { recordId, record: visibleRecordWhere(actor) },
    orderBy: [{ account: { name: 'asc' } }, { accountId: 'asc' }],
    select: { kind: true, account: { select: { id: true, name: true, endedAt: true } } },
  })
  return rows.map(({ kind, account: { id, name, endedAt } }) => ({ id, name, kind, ended: endedAt !== null }))
}

/** Colleagues who may be named: accounts in use. */
export function listColleagues(): Promise<Person[]> {
  return db().account.findMany({
    where: { endedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

/** The names of accounts that a history speaks of. */
export async function namesOfAccounts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db().account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The records among these that this actor sees and that a published case other than `caseId` names as its subjects. */
export async function namedByOtherCases(
  ids: readonly string[],
  caseId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db().caseSubject.findMany({
    where: { personId: { in: [...ids] }, caseId: { not: caseId }, case: { publication: 'published' } },
    select: { personId: true },
  })
  return new Set(rows.map(({ personId }) => personId))
}

/** The hashes of revisions by their place in the chain. */
export async function hashesOf(seqs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db().revision.findMany({
    where: { seq: { in: seqs.map(BigInt) } },
    select: { seq: true, hash: true },
  })
  return new Map(rows.map(({ seq, hash }) => [seq.toString(), hash]))
}
