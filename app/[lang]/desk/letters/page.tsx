import { deskPage } from '@/components/desk/desk-page'
import { RecordsPage } from '@/components/queue/records-page'
import { mayOpen } from '@/lib/auth/access'
import { loadRecords } from '@/lib/record/loaders'

export default deskPage('desk/letters', async ({ actor, lang, voice, query }) => (
  <RecordsPage
    kind="letter"
    {...await loadRecords(actor, 'letter', lang, query)}
    mayWrite={mayOpen(actor.role, 'desk/records/new')}
    voice={voice}
  />
))
