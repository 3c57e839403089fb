import { askForPasskeyAction } from '@/lib/account/own-actions'
import { noFieldsSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/passkeys/options', noFieldsSchema, askForPasskeyAction, {
  needs: 'recent',
})
