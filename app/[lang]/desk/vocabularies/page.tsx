import { deskPage } from '@/components/desk/desk-page'
import { VocabulariesPage } from '@/components/vocabulary/vocabularies-page'
import { loadVocabularies } from '@/lib/vocabulary/loaders'

export default deskPage('desk/vocabularies', async ({ voice }) => (
  <VocabulariesPage vocabularies={await loadVocabularies()} voice={voice} />
))
