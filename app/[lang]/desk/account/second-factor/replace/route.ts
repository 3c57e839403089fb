import { replaceSecondFactorAction } from '@/lib/account/own-actions'
import { noFieldsSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction(
  'desk/account/second-factor/replace',
  noFieldsSchema,
  replaceSecondFactorAction,
  {
    needs: 'recent',
  },
)
