import { reopenAccountAction } from '@/lib/account/accounts-actions'
import { noFieldsSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/accounts/[id]/reopen', noFieldsSchema, reopenAccountAction, {
  needs: 'recent',
})
