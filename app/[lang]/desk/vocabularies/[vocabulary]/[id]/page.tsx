import { deskPage } from '@/components/desk/desk-page'
import { TermPage } from '@/components/vocabulary/term-page'
import { mayOpen } from '@/lib/auth/access'
import { loadTerm } from '@/lib/vocabulary/loaders'

export default deskPage(
  'desk/vocabularies/[vocabulary]/[id]',
  async ({ actor, voice, params, query, refusal }) => {
    const { vocabulary = '', id = '' } = params
    const loaded = await loadTerm(vocabulary, id, query.get('pick'), voice)
    const mayChange = mayOpen(actor.role, 'desk/vocabularies/[vocabulary]/[id]/save', 'POST')
    return loaded && <TermPage {...loaded} mayChange={mayChange} refusal={refusal} voice={voice} />
  },
)
