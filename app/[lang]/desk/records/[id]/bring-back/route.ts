import { deskAction } from '@/lib/desk/action'
import { wantsJson } from '@/lib/desk/respond'
import { fieldsSchema, bringBackAction } from '@/lib/editor/actions'

export const POST = deskAction(
  'desk/records/[id]/bring-back',
  fieldsSchema,
  ({ actor, voice, params, input, request }) =>
    bringBackAction({ actor, voice, id: params['id'] ?? '', fields: input, json: wantsJson(request) }),
)
