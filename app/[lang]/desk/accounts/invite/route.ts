import { inviteAction } from '@/lib/account/accounts-actions'
import { inviteSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/accounts/invite', inviteSchema, inviteAction, { needs: 'recent' })
