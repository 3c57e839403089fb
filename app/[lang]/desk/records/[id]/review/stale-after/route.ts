import { deskAction } from '@/lib/desk/action'
import { staleAfterAction } from '@/lib/review/actions'
import { backToReview } from '@/lib/review/paths'
import { staleAfterSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/review/stale-after', staleAfterSchema, staleAfterAction, {
  back: backToReview,
})
