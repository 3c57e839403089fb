import { deskAction } from '@/lib/desk/action'
import { reopenAction } from '@/lib/review/actions'
import { backToReview } from '@/lib/review/paths'
import { reopenSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/review/reopen', reopenSchema, reopenAction, {
  back: backToReview,
})
