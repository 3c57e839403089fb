import { renewCodesAction } from '@/lib/account/own-actions'
import { passwordSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/recovery-codes/renew', passwordSchema, renewCodesAction, {
  secret: ['password'],
})
