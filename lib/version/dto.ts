import type { Named } from '@/lib/case/dto'
import type { Words } from '@/lib/i18n/lang'
import type { PersonNameDto } from '@/lib/person/dto'
import type { RecordKind } from '@/lib/record/kinds'
import type { Sentence } from '@/lib/review/sentence'

/** Kinds whose versions have pages. */
export type VersionedKind = Extract<RecordKind, 'case' | 'person'>

/** When what readers see of a record was published, and how often any of it was. */
export interface Publication {
  readonly number: number
  readonly publishedAt: Date
}

/** One version in the list of them. */
export interface VersionLine extends Publication {
  readonly note: Words | null
  readonly correction: boolean
  /** What changed since the version before; null of the first. */
  readonly changes: readonly Sentence[] | null
  /** How many more changes there were than are told. */
  readonly untold: number
}

/** One page of the versions of a record, the latest first. */
export interface VersionList {
  readonly record: Named
  /** The number of the version that readers see today. */
  readonly present: number
  readonly lines: readonly VersionLine[]
  readonly page: number
  readonly last: number
}

/** A person as they were published: name and spellings. What happened to them is told in versions of their cases. */
export interface PersonVersion extends Publication {
  readonly present: number
  readonly note: Words | null
  readonly correction: boolean
  readonly name: Words
  readonly notConfusedWith: Words | null
  readonly names: readonly PersonNameDto[]
  /** Every record that it is put together from, those that are hidden today included. */
  readonly behind: readonly string[]
}

/** A version that corrects a mistake, of a record that readers see. */
export interface CorrectionLine extends Publication {
  readonly kind: RecordKind
  readonly record: Named
  readonly note: Words | null
}
