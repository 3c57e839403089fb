import { deskAction } from '@/lib/desk/action'
import { restoreAction } from '@/lib/review/actions'
import { backToState } from '@/lib/review/paths'
import { restoreSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/history/[number]/restore', restoreSchema, restoreAction, {
  back: backToState,
})
