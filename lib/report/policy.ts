import type { DeskActor } from '@/lib/auth/policy'
import type { Prisma, Tx } from '@/lib/db/types'
import { visibleRecordWhere } from '@/lib/record/policy'

/** Editors and administrators answer readers; to others reports do not exist. */
export const handlesReports = (actor: DeskActor): boolean =>
  actor.role === 'editor' || actor.role === 'administrator'

/**
 * Which reports an actor may see: none without the role, and none about a record that is restricted from them, though
 * such a record has no public page to report. A report is no relation of its record, which may be erased before it.
 */
export async function visibleReportWhere(
  client: Pick<Tx, 'record'>,
  actor: DeskActor,
): Promise<Prisma.ReportWhereInput> {
  if (!handlesReports(actor)) return { id: { in: [] } }
  const hidden = await client.record.findMany({
    where: { NOT: visibleRecordWhere(actor) },
    select: { id: true },
  })
  return hidden.length === 0
    ? {}
    : { OR: [{ recordId: null }, { recordId: { notIn: hidden.map(({ id }) => id) } }] }
}
