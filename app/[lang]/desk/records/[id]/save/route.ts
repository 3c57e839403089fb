import { deskAction } from '@/lib/desk/action'
import { wantsJson } from '@/lib/desk/respond'
import { fieldsSchema, saveAction, keepExpired } from '@/lib/editor/actions'

export const POST = deskAction(
  'desk/records/[id]/save',
  fieldsSchema,
  ({ actor, voice, params, input, request }) =>
    saveAction({ actor, voice, id: params['id'] ?? '', fields: input, json: wantsJson(request) }),
  { onExpired: keepExpired },
)
