import { changePasswordAction } from '@/lib/account/own-actions'
import { changePasswordSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/password', changePasswordSchema, changePasswordAction, {
  secret: ['current', 'password', 'again'],
})
