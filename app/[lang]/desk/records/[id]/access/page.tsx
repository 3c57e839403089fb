import { deskPage } from '@/components/desk/desk-page'
import { AccessPage } from '@/components/review/access-page'
import { loadAccess } from '@/lib/review/access-loaders'

export default deskPage('desk/records/[id]/access', async ({ actor, voice, params, refusal }) => {
  const view = await loadAccess(actor, params['id'] ?? '', voice)
  return view && <AccessPage view={view} refusal={refusal} voice={voice} />
})
