import { confirmAction } from '@/lib/account/own-actions'
import { confirmSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/confirm/enter', confirmSchema, confirmAction, {
  secret: ['password', 'code'],
})
