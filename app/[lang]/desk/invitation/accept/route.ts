import { useLinkSchema } from '@/lib/account/schema'
import { useLinkAction } from '@/lib/account/sign-in-actions'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/invitation/accept', useLinkSchema, useLinkAction, {
  secret: ['link', 'password', 'again'],
})
