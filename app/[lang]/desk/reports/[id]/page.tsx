import { deskPage } from '@/components/desk/desk-page'
import { ReportPage } from '@/components/desk-reports/report-page'
import { loadReport } from '@/lib/report/loaders'

export default deskPage('desk/reports/[id]', async ({ actor, voice, params, refusal }) => {
  const report = await loadReport(actor, params.id ?? '')
  return report && <ReportPage report={report} refusal={refusal} voice={voice} />
})
