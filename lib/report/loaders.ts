import type { DeskActor } from '@/lib/auth/policy'
import type { Say } from '@/lib/desk/say'
import type { Lang } from '@/lib/i18n/lang'
import { idPart } from '@/lib/record/parts'
import { secretFor } from '@/lib/secrets/secret-file'
import { pageAbout } from './about'
import type { AnswerDto } from './dto'
import { find, take } from './kept'
import { getAnswer, getReport, listReports } from './queries'
import { issueToken } from './token'

/** What the form of a reader shows: empty, or as it was typed with what was wrong. */
export interface ReportForm {
  readonly about: string
  readonly token: string
  readonly body: string
  readonly contact: string
  readonly problem: { readonly say: Say; readonly field: 'body' | 'contact' | null } | null
}

/** The form about a page, with a token of its own. `v` is the handle of one that was refused. */
export function loadReportForm(lang: Lang, query: URLSearchParams, now = new Date()): ReportForm {
  const handle = query.get('v')
  const refused = find('refused', handle)
  const about = refused?.about ?? pageAbout(query.get('about'), lang)
  const token = refused?.token || issueToken(secretFor('forms'), about, now)
  if (refused) return { ...refused, token, problem: refused }
  const lost = handle === null ? null : { say: 'report.errors.lost' as const, field: null }
  return { about, token, body: '', contact: '', problem: lost }
}

/** The receipt of a report that was just sent, once; null where it was shown already. */
export const loadReceipt = (query: URLSearchParams): string | null => take('receipt', query.get('v'))

/** What is shown to whoever asked with a receipt; `asked` is null before anything was asked, or when it was too long ago. */
export async function loadAnswer(
  query: URLSearchParams,
): Promise<{ readonly answer: AnswerDto | null; readonly problem: { typed: string; say: Say } | null }> {
  const handle = query.get('v')
  const asked = find('asked', handle)
  if (asked && 'typed' in asked) return { answer: null, problem: asked }
  const answer = asked ? await getAnswer(asked.reportId) : null
  const isOver = handle !== null && !answer
  return { answer, problem: isOver ? { typed: '', say: 'report.errors.askAgain' } : null }
}

const IN_LIST = 100
const DONE_ON_PAGE = 50

/** The queue of reports: those that wait and those that are held, the oldest first; and those that are done. */
export async function loadReports(actor: DeskActor, page: number) {
  const waiting = await listReports(actor, ['waiting'], 'oldest', { take: IN_LIST })
  const kept = await listReports(actor, ['held'], 'oldest', { take: IN_LIST })
  const done = await listReports(actor, ['answered', 'closed'], 'newest', {
    skip: (page - 1) * DONE_ON_PAGE,
    take: DONE_ON_PAGE,
  })
  return { waiting, held: kept, done, page, pages: Math.max(1, Math.ceil(done.total / DONE_ON_PAGE)) }
}
export type ReportQueue = Awaited<ReturnType<typeof loadReports>>

/** One report; null where there is none for this actor. */
export async function loadReport(actor: DeskActor, id: string) {
  return idPart.safeParse(id).success ? getReport(actor, id) : null
}
