import { addPasskeyAction } from '@/lib/account/own-actions'
import { newPasskeySchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/passkeys/add', newPasskeySchema, addPasskeyAction, {
  needs: 'recent',
})
