import { deskAction } from '@/lib/desk/action'
import { withdrawAction } from '@/lib/review/actions'
import { backToWithdraw } from '@/lib/review/paths'
import { withdrawSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/withdraw/hide', withdrawSchema, withdrawAction, {
  back: backToWithdraw,
})
