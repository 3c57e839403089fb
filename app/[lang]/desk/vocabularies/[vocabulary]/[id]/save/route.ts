import { deskAction } from '@/lib/desk/action'
import { fieldsSchema, saveTermAction } from '@/lib/vocabulary/actions'

export const POST = deskAction('desk/vocabularies/[vocabulary]/[id]/save', fieldsSchema, saveTermAction)
