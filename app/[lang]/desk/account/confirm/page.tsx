import { ConfirmPage } from '@/components/account/confirm-page'
import { deskPage } from '@/components/desk/desk-page'
import { safeNext } from '@/lib/desk/paths'

export default deskPage('desk/account/confirm', async ({ lang, voice, query, refusal }) => (
  <ConfirmPage voice={voice} next={safeNext(query.get('next'), lang)} refusal={refusal} />
))
