import { recoverSchema } from '@/lib/account/schema'
import { recoverAction } from '@/lib/account/sign-in-actions'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/recover/ask', recoverSchema, recoverAction)
