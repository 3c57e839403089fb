import type { RecordKind } from '@/lib/record/kinds'
import type { State } from '@/lib/record/transitions'
import type { Role } from '@/lib/auth/policy'
import type { CommentDto } from '@/lib/record/comments'
import type { ChangeGroup } from './groups'
import type { LastStep, Person } from './dto'
import type { Sentence } from './sentence'

/** A record as the head of each of its pages shows it. */
export interface RecordHead {
  readonly id: string
  readonly kind: RecordKind
  readonly name: string
  readonly state: State
  readonly version: number | null
  readonly revision: number
  readonly restricted: boolean
  readonly heldById: string | null
  /** Address of the page that readers see; null where there is none. */
  readonly publicPath: string | null
  /** What its reader may do at the desk. */
  readonly role: Role
}

/** A problem or a warning in words, with the field in the editor that it is about. */
export interface ToldProblem {
  readonly path: string
  /** «pre-trial detention, Aqyn Testov — text in Russian». */
  readonly where: string
  readonly text: string
  readonly href: string
}

export interface Remarks {
  readonly path: string
  readonly where: string
  readonly href: string
  readonly comments: readonly CommentDto[]
}

/** Something that is published along with the record. */
export interface AlongView {
  readonly id: string
  readonly kind: RecordKind
  readonly name: string
  readonly revision: number
  readonly groups: readonly ChangeGroup[]
}

export interface ReviewView {
  readonly head: RecordHead
  readonly assignee: Person | null
  readonly checkedOn: string | null
  readonly staleAfterDays: number
  readonly last: LastStep | null
  /** Nothing of it was published before. */
  readonly first: boolean
  readonly groups: readonly ChangeGroup[]
  readonly along: readonly AlongView[]
  readonly problems: readonly ToldProblem[]
  readonly warnings: readonly ToldProblem[]
  readonly remarks: readonly Remarks[]
  /** What changed since the page was shown on which somebody decided. */
  readonly since: 'unknown' | readonly Sentence[] | null
  readonly reviewers: readonly Person[]
  /** Wrote none of what would be published. */
  readonly wroteNone: boolean
  readonly nextVersion: number
}
