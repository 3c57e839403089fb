import type { Edtf } from '@/lib/dates/edtf'
import type { Words } from '@/lib/i18n/lang'
import type { Code, Dated } from './kinds'

interface TermBase {
  readonly id: string
  readonly slug: string
  readonly name: Words
}

/** `edition` is since when the article reads so (EDTF); `verified` whether an editor saw its number in the code. */
export type LawTerm = TermBase & {
  readonly vocabulary: 'law'
  readonly code: Code
  readonly article: string
  readonly part: string | null
  readonly edition: Edtf | null
  readonly verified: boolean
}
/** A court, a facility or an office, with the time in which it exists under this name (EDTF). */
export type DatedTerm = TermBase & {
  readonly vocabulary: Dated
  readonly since: Edtf | null
  readonly until: Edtf | null
}
export type PlainTerm = TermBase & { readonly vocabulary: 'occupation' | 'place' }

/** One term of a vocabulary. */
export type Term = LawTerm | DatedTerm | PlainTerm

/** Where a term is used, restricted records left out. */
export interface Uses {
  /** Charges and claims that readers see. */
  readonly published: number
  /** Working copies. */
  readonly records: number
}

export type TermWithUses = Term & { readonly uses: Uses }
