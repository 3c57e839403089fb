import { deskAction } from '@/lib/desk/action'
import { submitAction } from '@/lib/review/actions'
import { backToReview } from '@/lib/review/paths'
import { submitSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/review/submit', submitSchema, submitAction, {
  back: backToReview,
})
