import { signInSchema } from '@/lib/account/schema'
import { signInAction } from '@/lib/account/sign-in-actions'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/sign-in/password', signInSchema, signInAction, { secret: ['password'] })
