import { RecoverPage } from '@/components/account/recover-page'
import { deskPage } from '@/components/desk/desk-page'
import { canSendMail } from '@/lib/mail/send'

export default deskPage('desk/recover', async ({ voice, refusal }) => (
  <RecoverPage voice={voice} canSendMail={canSendMail()} refusal={refusal} />
))
