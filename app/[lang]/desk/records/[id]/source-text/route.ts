import { deskAction } from '@/lib/desk/action'
import { wantsJson } from '@/lib/desk/respond'
import { fieldsSchema, sourceTextAction } from '@/lib/editor/actions'

export const POST = deskAction(
  'desk/records/[id]/source-text',
  fieldsSchema,
  ({ actor, voice, params, input, request }) =>
    sourceTextAction({ actor, voice, id: params['id'] ?? '', fields: input, json: wantsJson(request) }),
)
