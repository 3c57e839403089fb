import { z } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import type { DeskAnswer } from '@/lib/desk/answer'
import { listField } from '@/lib/desk/form-body'
import { deskPaths } from '@/lib/desk/paths'
import type { Lang } from '@/lib/i18n/lang'
import { idPart } from '@/lib/record/parts'
import { deskReportPath } from './desk-paths'
import { answerReport, closeReports, readContact } from './desk-mutations'
import { LONGEST_ANSWER } from './limits'
import { storable } from './text'

/** `base`: the time of the answer that the page showed; empty where it showed none. */
export const answerSchema = z.object({
  answer: z
    .string()
    .transform((text) => storable(text).trim())
    .pipe(z.string().min(1, 'desk.errors.needed').max(LONGEST_ANSWER, 'desk.errors.tooLong')),
  base: z
    .union([z.literal('').transform(() => null), z.iso.datetime().transform((text) => new Date(text))])
    .default(null),
})

/** Reports that were ticked in a list. */
export const closeSchema = z.object({
  report: listField.pipe(z.array(idPart).min(1, 'report.errors.noneTicked').max(200, 'desk.errors.invalid')),
})

export async function answerReportAction(
  actor: DeskActor,
  lang: Lang,
  id: string,
  input: z.output<typeof answerSchema>,
): Promise<DeskAnswer> {
  if (!idPart.safeParse(id).success) return { missing: true }
  const back = deskReportPath(lang, id)
  switch (await answerReport(actor, id, input)) {
    case 'missing':
      return { missing: true }
    case 'changed':
      return { refused: { status: 409, say: 'report.errors.answeredMeanwhile', back } }
    case 'done':
      return { to: back, note: 'report.notes.answered' }
  }
}

/** Closes one report from its page, or those ticked in the list; each that was dealt with meanwhile stays as it is. */
export async function closeReportsAction(
  actor: DeskActor,
  lang: Lang,
  ids: readonly string[],
): Promise<DeskAnswer> {
  if (!ids.every((id) => idPart.safeParse(id).success)) return { missing: true }
  const closed = await closeReports(actor, ids)
  return {
    to: deskPaths.reports(lang),
    note: closed === 0 ? 'report.notes.nothingClosed' : 'report.notes.closed',
  }
}

/** The contact of a report, once it is written down who reads it; null where there is none for this actor. */
export async function openContact(actor: DeskActor, id: string): Promise<string | null> {
  return idPart.safeParse(id).success ? readContact(actor, id) : null
}
