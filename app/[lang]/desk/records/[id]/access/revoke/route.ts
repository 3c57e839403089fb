import { deskAction } from '@/lib/desk/action'
import { revokeAction } from '@/lib/review/actions'
import { backToAccess } from '@/lib/review/paths'
import { grantSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/access/revoke', grantSchema, revokeAction, {
  back: backToAccess,
})
