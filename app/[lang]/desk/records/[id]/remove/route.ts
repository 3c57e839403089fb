import { deskAction } from '@/lib/desk/action'
import { wantsJson } from '@/lib/desk/respond'
import { fieldsSchema, removeAction } from '@/lib/editor/actions'

export const POST = deskAction(
  'desk/records/[id]/remove',
  fieldsSchema,
  ({ actor, voice, params, input, request }) =>
    removeAction({ actor, voice, id: params['id'] ?? '', fields: input, json: wantsJson(request) }),
)
