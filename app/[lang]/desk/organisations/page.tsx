import { deskPage } from '@/components/desk/desk-page'
import { RecordsPage } from '@/components/queue/records-page'
import { mayOpen } from '@/lib/auth/access'
import { loadRecords } from '@/lib/record/loaders'

export default deskPage('desk/organisations', async ({ actor, lang, voice, query }) => (
  <RecordsPage
    kind="organisation"
    {...await loadRecords(actor, 'organisation', lang, query)}
    mayWrite={mayOpen(actor.role, 'desk/records/new')}
    voice={voice}
  />
))
