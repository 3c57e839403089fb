import type { PasswordProblem } from './password-rules'

export type AccountProblemCode =
  | 'not-administrator'
  | 'unknown-account'
  | 'taken'
  | 'last-administrator'
  | 'ended'
  | 'used-link'
  | 'wrong-password'
  | `password-${PasswordProblem}`

/** Something that an account cannot do, or that cannot be done to it. Nothing was changed. */
export class AccountProblem extends Error {
  override readonly name = 'AccountProblem'
  constructor(readonly code: AccountProblemCode) {
    super(code)
  }
}
