import { deskPage } from '@/components/desk/desk-page'
import { ReportQueue } from '@/components/desk-reports/report-queue'
import { loadReports } from '@/lib/report/loaders'

export default deskPage('desk/reports', async ({ actor, voice, query, refusal }) => {
  const page = query.get('page') ?? '1'
  if (!/^[1-9]\d{0,4}$/.test(page)) return null
  return <ReportQueue queue={await loadReports(actor, Number(page))} refusal={refusal} voice={voice} />
})
