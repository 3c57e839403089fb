import type { Named } from '@/lib/case/dto'
import type { Citation, SourceBrief } from '@/lib/claim/dto'
import type { ClaimHome } from '@/lib/claim/home'
import type { Day } from '@/lib/dates/day'
import type { Edtf } from '@/lib/dates/edtf'
import type { Words } from '@/lib/i18n/lang'

export type SourceKind =
  | 'news'
  | 'ngo_statement'
  | 'ngo_report'
  | 'government'
  | 'court_document'
  | 'letter'
  | 'post'
  | 'encyclopedia'

/** One source in a list, with the number of claims that cite it. */
export interface SourceLine extends SourceBrief {
  readonly kind: SourceKind
  readonly claims: number
}

/** What a source says about one claim, at one place in it. */
export interface SourceRow
  extends Pick<Citation, 'id' | 'part' | 'paragraph' | 'words' | 'stance' | 'saidBy' | 'letter'> {
  readonly claim: {
    readonly id: string
    readonly text: Words
    readonly date: Edtf | null
    readonly latest: Day | null
    readonly asOf: Day | null
    readonly standing: 'stands' | 'set_aside'
    readonly home: ClaimHome
  }
}

export interface SourceDossier extends SourceBrief {
  readonly kind: SourceKind
  readonly author: string | null
  readonly note: Words | null
  readonly organisation: Named | null
  readonly rows: readonly SourceRow[]
  /** Letters that are known through this source. */
  readonly letters: readonly Named[]
  /** Names as this source prints them. */
  readonly names: readonly { readonly id: string; readonly text: string; readonly person: Named }[]
}

/** What sources can be filtered by, with how many there are of each. */
export interface SourceFacets {
  readonly publishers: readonly {
    readonly key: string
    readonly name: Words
    readonly variants: readonly Words[]
    readonly count: number
  }[]
  readonly langs: readonly { readonly lang: string; readonly count: number }[]
  readonly seenAs: readonly { readonly seenAs: SourceBrief['seenAs']; readonly count: number }[]
}
