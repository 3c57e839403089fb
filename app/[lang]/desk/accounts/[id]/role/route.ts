import { changeRoleAction } from '@/lib/account/accounts-actions'
import { roleSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/accounts/[id]/role', roleSchema, changeRoleAction, { needs: 'recent' })
