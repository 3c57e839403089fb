import { deskAction } from '@/lib/desk/action'
import { fieldsSchema, deleteTermAction } from '@/lib/vocabulary/actions'

export const POST = deskAction('desk/vocabularies/[vocabulary]/[id]/delete', fieldsSchema, deleteTermAction)
