import type { ConfidentialField } from './schema'

/** A field as its reader sees it. `base` names this very text: who saves gives it back, so that nothing is overwritten unseen. */
export interface ConfidentialValue {
  readonly field: ConfidentialField
  /** Null for a text that was damaged and does not open; it can be written anew. */
  readonly text: string | null
  readonly base: string
  readonly updatedAt: Date
}

/** The confidential fields of a record that are written, in the order of their names. */
export interface ConfidentialDto {
  readonly recordId: string
  readonly values: readonly ConfidentialValue[]
}
