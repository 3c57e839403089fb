import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { parseRecord } from '@/lib/record/kinds'
import { visibleRecordWhere } from '@/lib/record/policy'
import { nameOf, type Label } from '@/lib/record/queries'
import type { Prisma } from '@/lib/db/types'

type LabelRow = Prisma.RecordGetPayload<{ select: { id: true; kind: true; state: true; content: true } }>

/** Letters whose asks name a case. */
export async function lettersThatAsk(actor: DeskActor, caseId: string): Promise<Label[]> {
  const rows = await db().record.findMany({
    where: {
      AND: [
        { kind: 'letter', content: { path: ['claims'], array_contains: [{ askCases: [caseId] }] } },
        visibleRecordWhere(actor),
      ],
    },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, state: true, content: true },
  })
  return rows.map(toLabel)
}

const toLabel = ({ id, kind, state, content }: LabelRow): Label => {
  const doc = parseRecord(kind, content)
  const source = doc.kind === 'source' ? doc.content : null
  return {
    id,
    to: kind,
    state,
    name: nameOf(doc),
    ...(source && { publisher: source.publisher }),
    ...(source?.published && { published: source.published }),
  }
}

/** Sources that were first written down in a case. */
export async function heldSources(actor: DeskActor, heldById: string): Promise<Label[]> {
  const rows = await db().record.findMany({
    where: { AND: [{ heldById, kind: 'source' }, visibleRecordWhere(actor)] },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, state: true, content: true },
  })
  return rows.map(toLabel)
}

/** The latest change of a record. */
export interface LastChange {
  readonly number: number
  readonly by: string | null
  readonly at: Date
}

/** Who changed a record last; the caller knows already that its actor sees the record. */
export async function lastChange(recordId: string): Promise<LastChange | null> {
  const row = await db().revision.findFirst({
    where: { recordId, number: { not: null } },
    orderBy: { number: 'desc' },
    select: { number: true, at: true, actor: { select: { name: true } } },
  })
  return row && row.number !== null ? { number: row.number, by: row.actor?.name ?? null, at: row.at } : null
}

/** The number of a record's latest revision; null where there is no such record for this actor. */
export async function revisionOf(actor: DeskActor, id: string): Promise<number | null> {
  const row = await db().record.findFirst({
    where: { AND: [{ id }, visibleRecordWhere(actor)] },
    select: { revision: true },
  })
  return row?.revision ?? null
}
