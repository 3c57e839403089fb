import { deskAction } from '@/lib/desk/action'
import { requestAction } from '@/lib/review/actions'
import { backToReview } from '@/lib/review/paths'
import { requestSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/review/request-changes', requestSchema, requestAction, {
  back: backToReview,
})
