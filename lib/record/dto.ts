import type { Words } from '@/lib/i18n/lang'
import type { RecordKind } from './kinds'
import type { State } from './transitions'

/** One working copy in a list. */
export interface RecordLine {
  readonly id: string
  readonly kind: RecordKind
  readonly name: Words
  readonly state: State
  readonly version: number | null
  readonly restricted: boolean
  readonly updatedAt: Date
}
