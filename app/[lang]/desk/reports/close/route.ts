import { deskAction } from '@/lib/desk/action'
import { deskPaths } from '@/lib/desk/paths'
import { closeReportsAction, closeSchema } from '@/lib/report/desk-actions'

export const POST = deskAction(
  'desk/reports/close',
  closeSchema,
  ({ actor, lang, input }) => closeReportsAction(actor, lang, input.report),
  { back: deskPaths.reports },
)
