import { deskAction } from '@/lib/desk/action'
import { addTermAction, fieldsSchema } from '@/lib/vocabulary/actions'

export const POST = deskAction('desk/vocabularies/[vocabulary]/add', fieldsSchema, addTermAction)
