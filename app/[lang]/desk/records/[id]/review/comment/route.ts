import { deskAction } from '@/lib/desk/action'
import { commentAction } from '@/lib/review/actions'
import { backToReview } from '@/lib/review/paths'
import { commentSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/review/comment', commentSchema, commentAction, {
  back: backToReview,
})
