import { deskPage } from '@/components/desk/desk-page'
import { PickPage } from '@/components/picker/pick-page'
import { loadPickPage } from '@/lib/picker/loaders'

export default deskPage('desk/pick/[kind]', async ({ actor, voice, params, query, refusal }) => {
  const loaded = await loadPickPage(actor, params['kind'] ?? '', query, voice)
  return loaded && <PickPage {...loaded} refusal={refusal} voice={voice} />
})
