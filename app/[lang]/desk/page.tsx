import { deskPage } from '@/components/desk/desk-page'
import { QueuePage } from '@/components/queue/queue-page'
import { mayOpen } from '@/lib/auth/access'
import { loadQueue } from '@/lib/queue/loaders'

export default deskPage('desk', async ({ actor, voice, query }) => (
  <QueuePage
    queue={await loadQueue(actor, new Date(), query.get('part'))}
    mayWrite={mayOpen(actor.role, 'desk/records/new')}
    voice={voice}
  />
))
