import type { Change } from '@/lib/document/change'
import type { JsonObject } from '@/lib/document/json'

/** One entry of a record's history, for those who see the record. */
export interface RevisionDto {
  /** Counts the revisions of the record. */
  readonly number: number
  /** Its place in the whole history, decimal. */
  readonly seq: string
  /** The name of whoever did it; null for the system. */
  readonly actor: string | null
  readonly action: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reason: string | null
  /** 'erased' where its words were destroyed. */
  readonly changes: readonly Change[] | 'erased'
  /** What else was written with the action. */
  readonly more: JsonObject
}
