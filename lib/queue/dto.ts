import type { Words } from '@/lib/i18n/lang'
import type { RecordKind } from '@/lib/record/kinds'
import type { State } from '@/lib/record/transitions'
import type { Day } from '@/lib/dates/day'

/** One line of the work queue: a record, and a number or a day that says why it stands there. */
export interface QueueLine {
  readonly id: string
  readonly kind: RecordKind
  readonly name: Words
  readonly state: State
  readonly published: boolean
  readonly restricted: boolean
  /** How many: claims without a citation, texts that are not read. */
  readonly count: number | null
  readonly day: Day | null
  readonly with: string | null
}

export interface QueueList {
  readonly lines: readonly QueueLine[]
  /** Of all that there are; `lines` are the first of them. */
  readonly total: number
}

/** A day that comes, or a stated term that passed without news, of somebody whose case is published. */
export interface DatedLine {
  readonly caseId: string | null
  readonly name: Words
  readonly what: 'termEnds' | 'termEnded' | 'hearing' | 'banEnds' | 'measureEnds'
  readonly day: Day
}

export interface Queue {
  readonly mine: QueueList
  readonly toReview: QueueList
  readonly stale: QueueList
  readonly uncited: QueueList
  readonly weakSources: QueueList
  readonly unread: QueueList
  readonly coming: readonly DatedLine[]
  readonly lapsed: readonly DatedLine[]
  /** Null for those who do not answer readers. */
  readonly reports: number | null
}
