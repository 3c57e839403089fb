import type { Outline } from './outline'
import type { Sentence } from './sentence'
import type { RecordHead } from './view'

/** One entry of a history in words. */
export interface HistoryLine {
  readonly number: number
  /** What was done, in words. */
  readonly did: string
  readonly actor: string | null
  readonly at: string
  readonly reason: string | null
  /** The reason is what was said to a colleague. */
  readonly isNote: boolean
  readonly sentences: readonly Sentence[] | 'erased'
  /** What else belongs to it: the version, whose access, which field. */
  readonly detail: string | null
  readonly seq: string
  readonly hash: string
}

export interface HistoryView {
  readonly head: RecordHead
  readonly lines: readonly HistoryLine[]
  /** Where the page after this one begins; null where this is the last. */
  readonly older: number | null
  readonly isFirst: boolean
}

/** The record as it was after one revision. */
export type StateView = {
  readonly head: RecordHead
  readonly number: number
} & (
  | { readonly state: 'erased' | 'unreadable' }
  | {
      readonly state: 'there'
      readonly outline: readonly Outline[]
      /** What bringing it back would change. */
      readonly changes: readonly Sentence[]
      readonly isNow: boolean
      /** Why it cannot be brought back now. */
      readonly kept: 'role' | 'in_review' | 'withdrawn' | null
    }
)
