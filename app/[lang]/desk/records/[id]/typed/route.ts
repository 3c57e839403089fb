import { deskAction } from '@/lib/desk/action'
import { wantsJson } from '@/lib/desk/respond'
import { fieldsSchema, typedAction, keepExpired } from '@/lib/editor/actions'

export const POST = deskAction(
  'desk/records/[id]/typed',
  fieldsSchema,
  ({ actor, voice, params, input, request }) =>
    typedAction({ actor, voice, id: params['id'] ?? '', fields: input, json: wantsJson(request) }),
  { onExpired: keepExpired },
)
