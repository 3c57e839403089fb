import { languageAction } from '@/lib/account/own-actions'
import { languageSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/language', languageSchema, languageAction)
