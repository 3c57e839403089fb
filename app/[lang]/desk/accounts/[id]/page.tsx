import { AccountPage } from '@/components/account/account-page'
import { deskPage } from '@/components/desk/desk-page'
import { loadAccount } from '@/lib/account/loaders'
import { findToShow } from '@/lib/account/once'

export default deskPage('desk/accounts/[id]', async ({ actor, voice, params, query, refusal }) => {
  const account = await loadAccount(actor, params['id'] ?? '')
  const link = findToShow(actor.id, query.get('show'))
  return account && <AccountPage voice={voice} account={account} link={link} refusal={refusal} />
})
