import { deskAction } from '@/lib/desk/action'
import { grantAction } from '@/lib/review/actions'
import { backToAccess } from '@/lib/review/paths'
import { grantSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/access/grant', grantSchema, grantAction, {
  back: backToAccess,
})
