import { secondFactorSchema } from '@/lib/account/schema'
import { secondFactorAction } from '@/lib/account/sign-in-actions'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/second-factor/enter', secondFactorSchema, secondFactorAction, {
  secret: ['code'],
})
