import { deskAction } from '@/lib/desk/action'
import { wantsJson } from '@/lib/desk/respond'
import { fieldsSchema, keepAction, keepExpired } from '@/lib/editor/actions'

export const POST = deskAction(
  'desk/records/[id]/keep',
  fieldsSchema,
  ({ actor, voice, params, input, request }) =>
    keepAction({ actor, voice, id: params['id'] ?? '', fields: input, json: wantsJson(request) }),
  { onExpired: keepExpired },
)
