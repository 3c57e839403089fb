import { deskPage } from '@/components/desk/desk-page'
import { VocabularyPage } from '@/components/vocabulary/vocabulary-page'
import { mayOpen } from '@/lib/auth/access'
import { loadVocabulary } from '@/lib/vocabulary/loaders'

export default deskPage('desk/vocabularies/[vocabulary]', async ({ actor, voice, params, refusal }) => {
  const loaded = await loadVocabulary(params['vocabulary'] ?? '', voice)
  const mayChange = mayOpen(actor.role, 'desk/vocabularies/[vocabulary]/add', 'POST')
  return loaded && <VocabularyPage {...loaded} mayChange={mayChange} refusal={refusal} voice={voice} />
})
