import { passkeyAnswerSchema } from '@/lib/account/schema'
import { passkeySignInAction } from '@/lib/account/sign-in-actions'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/sign-in/passkey', passkeyAnswerSchema, passkeySignInAction)
