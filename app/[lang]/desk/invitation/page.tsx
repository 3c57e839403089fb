import { InvitationPage, UsedLinkPage } from '@/components/account/invitation-page'
import { deskPage } from '@/components/desk/desk-page'
import { loadLink } from '@/lib/account/loaders'

export default deskPage('desk/invitation', async ({ voice, query, refusal }) => {
  const secret = query.get('link') ?? ''
  const link = await loadLink(secret)
  return link ? (
    <InvitationPage voice={voice} secret={secret} link={link} refusal={refusal} />
  ) : (
    <UsedLinkPage voice={voice} />
  )
})
