import { deskAction } from '@/lib/desk/action'
import { createAction, createSchema } from '@/lib/editor/create-actions'

export const POST = deskAction('desk/records/new/create', createSchema, ({ actor, lang, input }) =>
  createAction(actor, lang, input),
)
