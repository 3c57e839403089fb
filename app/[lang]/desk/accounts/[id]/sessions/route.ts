import { endSessionsAction } from '@/lib/account/accounts-actions'
import { noFieldsSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/accounts/[id]/sessions', noFieldsSchema, endSessionsAction)
