import { AccountsPage } from '@/components/account/accounts-page'
import { deskPage } from '@/components/desk/desk-page'
import { loadAccounts } from '@/lib/account/loaders'

export default deskPage('desk/accounts', async ({ actor, voice, refusal }) => (
  <AccountsPage voice={voice} accounts={await loadAccounts(actor)} refusal={refusal} />
))
