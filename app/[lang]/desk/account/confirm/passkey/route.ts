import { confirmByPasskeyAction } from '@/lib/account/own-actions'
import { passkeyAnswerSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/confirm/passkey', passkeyAnswerSchema, confirmByPasskeyAction)
