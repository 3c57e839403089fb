import type { DeskActor } from '@/lib/auth/policy'
import { openText } from '@/lib/confidential/sealed-text'
import { reportContactPlace } from '@/lib/confidential/stores'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { visibleReportWhere } from './policy'

/** `changed`: somebody else answered or closed it since the page was shown. */
export type Handled = 'done' | 'missing' | 'changed'

/**
 * Answers a report, in the history with its id and none of its words. An answer can be written anew: `base` is the time
 * of the one that the page showed, null where it showed none.
 */
export async function answerReport(
  actor: DeskActor,
  id: string,
  { answer, base }: { readonly answer: string; readonly base: Date | null },
): Promise<Handled> {
  return withHistory(async (tx) => {
    const visible = await visibleReportWhere(tx, actor)
    const now = new Date()
    const { count } = await tx.report.updateMany({
      where: { AND: [visible, { id, answeredAt: base }] },
      data: { state: 'answered', answer, answeredAt: now, answeredById: actor.id },
    })
    if (count === 0)
      return (await tx.report.count({ where: { AND: [visible, { id }] } })) === 0 ? 'missing' : 'changed'
    await appendRevision(tx, {
      recordId: null,
      actorId: actor.id,
      action: 'report.answered',
      body: { detail: { report: id } },
      at: now,
    })
    return 'done'
  })
}

/** Closes reports that nobody answered, and leaves the others as they are. @returns how many it closed */
export async function closeReports(actor: DeskActor, ids: readonly string[]): Promise<number> {
  return withHistory(async (tx) => {
    const visible = await visibleReportWhere(tx, actor)
    const rows = await tx.report.findMany({
      where: { AND: [visible, { id: { in: [...ids] }, state: { in: ['waiting', 'held'] } }] },
      select: { id: true },
    })
    if (rows.length === 0) return 0
    const closed = rows.map((row) => row.id)
    await tx.report.updateMany({ where: { id: { in: closed } }, data: { state: 'closed' } })
    await appendRevision(tx, {
      recordId: null,
      actorId: actor.id,
      action: 'report.closed',
      body: { detail: { reports: closed } },
    })
    return closed.length
  })
}

/**
 * The contact of a report. That it was read, and by whom, is written into the history before it is shown.
 * @returns null where there is no such report for this actor, or none with a contact
 * @throws DatabaseProblem when its key is missing; DamagedEnvelope
 */
export async function readContact(actor: DeskActor, id: string): Promise<string | null> {
  return withHistory(async (tx) => {
    const row = await tx.report.findFirst({
      where: { AND: [await visibleReportWhere(tx, actor), { id }] },
      select: { keyId: true, contact: true },
    })
    if (!row?.contact || !row.keyId) return null
    await appendRevision(tx, {
      recordId: null,
      actorId: actor.id,
      action: 'report.contact-read',
      body: { detail: { report: id } },
    })
    return openText(reportContactPlace(id), { keyId: row.keyId, ciphertext: row.contact })
  })
}
