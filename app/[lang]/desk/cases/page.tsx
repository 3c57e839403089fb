import { deskPage } from '@/components/desk/desk-page'
import { RecordsPage } from '@/components/queue/records-page'
import { mayOpen } from '@/lib/auth/access'
import { loadRecords } from '@/lib/record/loaders'

export default deskPage('desk/cases', async ({ actor, lang, voice, query }) => (
  <RecordsPage
    kind="case"
    {...await loadRecords(actor, 'case', lang, query)}
    mayWrite={mayOpen(actor.role, 'desk/records/new')}
    voice={voice}
  />
))
