import { deskPage } from '@/components/desk/desk-page'
import { WithdrawPage } from '@/components/review/withdraw-page'
import { loadWithdraw } from '@/lib/review/withdraw-loaders'

export default deskPage('desk/records/[id]/withdraw', async ({ actor, voice, params, refusal }) => {
  const view = await loadWithdraw(actor, params['id'] ?? '', voice)
  return view && <WithdrawPage view={view} refusal={refusal} voice={voice} />
})
