import { deskAction } from '@/lib/desk/action'
import { restrictAction } from '@/lib/review/actions'
import { backToAccess } from '@/lib/review/paths'
import { restrictSchema } from '@/lib/review/schema'

export const POST = deskAction('desk/records/[id]/access/restrict', restrictSchema, restrictAction, {
  back: backToAccess,
})
