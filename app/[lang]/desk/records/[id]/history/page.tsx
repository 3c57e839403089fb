import { deskPage } from '@/components/desk/desk-page'
import { HistoryPage } from '@/components/history/history-page'
import { loadHistory } from '@/lib/review/history-loaders'

export default deskPage('desk/records/[id]/history', async ({ actor, voice, params, query }) => {
  const before = Number(query.get('before') ?? Number.NaN)
  const page = Number.isSafeInteger(before) && before > 0 ? before : null
  const view = await loadHistory(actor, params['id'] ?? '', voice, page)
  return view && <HistoryPage view={view} voice={voice} />
})
