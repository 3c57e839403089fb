import { deskAction } from '@/lib/desk/action'
import { wantsJson } from '@/lib/desk/respond'
import { fieldsSchema, moveAction } from '@/lib/editor/actions'

export const POST = deskAction(
  'desk/records/[id]/move',
  fieldsSchema,
  ({ actor, voice, params, input, request }) =>
    moveAction({ actor, voice, id: params['id'] ?? '', fields: input, json: wantsJson(request) }),
)
