import { deskPage } from '@/components/desk/desk-page'
import { StatePage } from '@/components/history/state-page'
import { loadState } from '@/lib/review/history-loaders'

export default deskPage('desk/records/[id]/history/[number]', async ({ actor, voice, params, refusal }) => {
  const view = await loadState(actor, params['id'] ?? '', Number(params['number']), voice)
  return view && <StatePage view={view} refusal={refusal} voice={voice} />
})
