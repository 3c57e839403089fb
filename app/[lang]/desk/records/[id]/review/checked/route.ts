import { deskAction } from '@/lib/desk/action'
import { checkedAction } from '@/lib/review/actions'
import { backToReview } from '@/lib/review/paths'
import { checkedSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/review/checked', checkedSchema, checkedAction, {
  back: backToReview,
})
