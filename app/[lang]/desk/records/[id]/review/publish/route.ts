import { deskAction } from '@/lib/desk/action'
import { publishAction } from '@/lib/review/actions'
import { backToReview } from '@/lib/review/paths'
import { publishSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/review/publish', publishSchema, publishAction, {
  back: backToReview,
})
