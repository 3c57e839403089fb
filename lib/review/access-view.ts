import type { GrantLine, Person } from './dto'
import type { RecordHead } from './view'

export interface AccessView {
  readonly head: RecordHead
  readonly grants: readonly GrantLine[]
  /** Accounts that can be named; none for whoever may not name anybody. */
  readonly colleagues: readonly Person[]
  readonly mayShare: boolean
  readonly mayGrantConfidential: boolean
}
