import { z } from 'zod'
import { deskAction } from '@/lib/desk/action'
import { closeReportsAction } from '@/lib/report/desk-actions'
import { deskReportPath } from '@/lib/report/desk-paths'

export const POST = deskAction(
  'desk/reports/[id]/close',
  z.object({}),
  ({ actor, lang, params }) => closeReportsAction(actor, lang, [params.id ?? '']),
  { back: (lang, params) => deskReportPath(lang, params.id ?? '') },
)
