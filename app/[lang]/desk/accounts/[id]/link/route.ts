import { makeLinkAction } from '@/lib/account/accounts-actions'
import { linkSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/accounts/[id]/link', linkSchema, makeLinkAction, { needs: 'recent' })
