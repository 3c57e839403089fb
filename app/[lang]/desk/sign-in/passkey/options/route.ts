import { noFieldsSchema } from '@/lib/account/schema'
import { askPasskeyAction } from '@/lib/account/sign-in-actions'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/sign-in/passkey/options', noFieldsSchema, askPasskeyAction)
