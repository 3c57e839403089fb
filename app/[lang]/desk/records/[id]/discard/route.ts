import { deskAction } from '@/lib/desk/action'
import { wantsJson } from '@/lib/desk/respond'
import { fieldsSchema, discardAction } from '@/lib/editor/actions'

export const POST = deskAction(
  'desk/records/[id]/discard',
  fieldsSchema,
  ({ actor, voice, params, input, request }) =>
    discardAction({ actor, voice, id: params['id'] ?? '', fields: input, json: wantsJson(request) }),
)
