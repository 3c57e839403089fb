import { OwnAccountPage } from '@/components/account/own-account-page'
import { deskPage } from '@/components/desk/desk-page'
import { loadOwnAccount } from '@/lib/account/loaders'

export default deskPage('desk/account', async ({ actor, session, voice, refusal }) => (
  <OwnAccountPage voice={voice} actor={actor} own={await loadOwnAccount(actor, session)} refusal={refusal} />
))
