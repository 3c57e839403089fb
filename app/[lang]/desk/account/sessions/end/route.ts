import { endSessionAction } from '@/lib/account/own-actions'
import { endSessionSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/sessions/end', endSessionSchema, endSessionAction)
