import { deskAction } from '@/lib/desk/action'
import { fieldsSchema, mergeTermAction } from '@/lib/vocabulary/actions'

export const POST = deskAction('desk/vocabularies/[vocabulary]/[id]/merge', fieldsSchema, mergeTermAction)
