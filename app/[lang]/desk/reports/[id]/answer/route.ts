import { deskAction } from '@/lib/desk/action'
import { answerReportAction, answerSchema } from '@/lib/report/desk-actions'
import { deskReportPath } from '@/lib/report/desk-paths'

export const POST = deskAction(
  'desk/reports/[id]/answer',
  answerSchema,
  ({ actor, lang, params, input }) => answerReportAction(actor, lang, params.id ?? '', input),
  { back: (lang, params) => deskReportPath(lang, params.id ?? '') },
)
