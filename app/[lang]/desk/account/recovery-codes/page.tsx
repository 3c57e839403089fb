import { RecoveryCodesPage } from '@/components/account/recovery-codes-page'
import { deskPage } from '@/components/desk/desk-page'
import { findToShow } from '@/lib/account/once'

export default deskPage('desk/account/recovery-codes', async ({ actor, voice, query }) => (
  <RecoveryCodesPage voice={voice} codes={findToShow(actor.id, query.get('show'))?.split('\n') ?? null} />
))
