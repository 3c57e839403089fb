import { ConfidentialPage } from '@/components/confidential/confidential-page'
import { deskPage } from '@/components/desk/desk-page'
import { mayOpen } from '@/lib/auth/access'
import { loadConfidentialPage } from '@/lib/confidential/loaders'

export default deskPage(
  'desk/records/[id]/confidential',
  async ({ actor, voice, params }) => {
    const page = await loadConfidentialPage(actor, params['id'] ?? '')
    return (
      page && (
        <ConfidentialPage
          page={page}
          mayWrite={mayOpen(actor.role, 'desk/records/[id]/confidential/save', 'POST')}
          voice={voice}
        />
      )
    )
  },
  { needs: 'fresh' },
)
