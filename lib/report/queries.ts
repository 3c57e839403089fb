import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import { visibleRecordWhere } from '@/lib/record/policy'
import type { AnswerDto, ReportDto, ReportLine, ReportState } from './dto'
import { visibleReportWhere } from './policy'
import { openingOf } from './text'

const lineSelect = {
  id: true,
  path: true,
  kind: true,
  recordId: true,
  version: true,
  state: true,
  lang: true,
  at: true,
  body: true,
  keyId: true,
  answeredBy: { select: { name: true } },
} as const satisfies Prisma.ReportSelect

type Row = Prisma.ReportGetPayload<{ select: typeof lineSelect }>

const toLine = ({ body, keyId, answeredBy, ...row }: Row): ReportLine => ({
  ...row,
  opening: openingOf(body),
  hasContact: keyId !== null,
  answeredBy: answeredBy?.name ?? null,
})

/** The id of the report with this receipt, which is given as its keyed hash. */
export async function findByReceipt(receipt: string): Promise<string | null> {
  return (await db().report.findUnique({ where: { receipt }, select: { id: true } }))?.id ?? null
}

/** What the holder of a receipt may read. */
export async function getAnswer(id: string): Promise<AnswerDto | null> {
  const select = { path: true, at: true, state: true, answer: true, answeredAt: true, lang: true } as const
  return db().report.findUnique({ where: { id }, select })
}

/** Reports that this actor may see in these states, and how many there are in all. */
export async function listReports(
  actor: DeskActor,
  states: readonly ReportState[],
  order: 'oldest' | 'newest',
  { skip = 0, take }: { skip?: number; take: number },
): Promise<{ reports: readonly ReportLine[]; total: number }> {
  const where = { AND: [await visibleReportWhere(db(), actor), { state: { in: [...states] } }] }
  const rows = await db().report.findMany({
    where,
    orderBy: [{ at: order === 'oldest' ? 'asc' : 'desc' }, { id: 'asc' }],
    skip,
    take,
    select: lineSelect,
  })
  return { reports: rows.map(toLine), total: await db().report.count({ where }) }
}

/** One report; null where there is none for this actor. */
export async function getReport(actor: DeskActor, id: string): Promise<ReportDto | null> {
  const row = await db().report.findFirst({
    where: { AND: [await visibleReportWhere(db(), actor), { id }] },
    select: { ...lineSelect, answer: true, answeredAt: true },
  })
  if (!row) return null
  const { answer, answeredAt, ...line } = row
  const editable =
    row.recordId !== null &&
    (await db().record.count({ where: { AND: [{ id: row.recordId }, visibleRecordWhere(actor)] } })) > 0
  return { ...toLine(line), body: row.body, answer, answeredAt, editable }
}
