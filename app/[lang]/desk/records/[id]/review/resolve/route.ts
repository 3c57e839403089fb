import { deskAction } from '@/lib/desk/action'
import { resolveAction } from '@/lib/review/actions'
import { backToReview } from '@/lib/review/paths'
import { resolveSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/review/resolve', resolveSchema, resolveAction, {
  back: backToReview,
})
