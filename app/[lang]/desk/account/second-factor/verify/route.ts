import { finishSecondFactorAction } from '@/lib/account/own-actions'
import { codeSchema } from '@/lib/account/schema'
import { deskAction } from '@/lib/desk/action'

export const POST = deskAction('desk/account/second-factor/verify', codeSchema, finishSecondFactorAction, {
  secret: ['code'],
})
