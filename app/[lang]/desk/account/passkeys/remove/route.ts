import { removePasskeyAction } from '@/lib/account/own-actions'
import { removePasskeySchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/passkeys/remove', removePasskeySchema, removePasskeyAction, {
  needs: 'recent',
})
