import { deskAction } from '@/lib/desk/action'
import { takeBackAction } from '@/lib/review/actions'
import { backToReview } from '@/lib/review/paths'
import { takeBackSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/review/take-back', takeBackSchema, takeBackAction, {
  back: backToReview,
})
