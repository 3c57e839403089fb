import { deskAction } from '@/lib/desk/action'
import { newPersonAction, newPersonSchema } from '@/lib/picker/actions'

export const POST = deskAction('desk/pick/[kind]/new', newPersonSchema, ({ actor, lang, params, input }) =>
  newPersonAction(actor, lang, params['kind'] ?? '', input),
)
