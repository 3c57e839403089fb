import type { RecordKind } from '@/lib/record/kinds'
import type { RecordHead } from './view'

/** A page that readers see and on which a record is named. */
export interface NamedPage {
  readonly href: string
  readonly name: string
  readonly kind: RecordKind
}

export interface WithdrawView {
  readonly head: RecordHead
  readonly wasPublished: boolean
  /** The people of a case whom readers see, and where else each is named; `alone` where no other published case names them. */
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly alone: boolean
    readonly elsewhere: readonly NamedPage[]
  }[]
  readonly elsewhere: readonly NamedPage[]
}
