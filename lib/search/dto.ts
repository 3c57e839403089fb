import type { CaseKind, PersonStatus } from '@/lib/case/dto'
import type { Edtf } from '@/lib/dates/edtf'
import type { Lang, Words } from '@/lib/i18n/lang'

/** How the words of a search meet a name that is the same, from the plainest way to the least plain. */
export type SameHow = 'written' | 'spelling' | 'inflected' | 'script'
/** How they meet a name that need not be the same. */
export type LikeHow = 'begins' | 'similar'

/** Why something was found: the spelling that met the search, and in which way. */
export interface Why {
  readonly how: SameHow | LikeHow
  readonly spelling: string
}

/** A person who bears the name that was asked for. Only such a hit says how the person is. */
export interface PersonHit {
  readonly slug: string
  readonly name: Words
  readonly why: Why & { readonly how: SameHow }
  readonly status: PersonStatus
  /** «Not to be confused with …», where it names whoever was asked for. */
  readonly warning: Words | null
}

/** Something under a name that is only like the one asked for: without status, because it may be somebody else. */
export interface LikeHit {
  readonly kind: 'person' | 'organisation' | 'theme'
  readonly slug: string
  readonly name: Words
  readonly why: Why
  readonly warning: Words | null
}

/** `why` is null where the case was found through a person who was. */
export interface CaseHit {
  readonly slug: string
  readonly name: Words
  readonly kind: CaseKind
  readonly why: Why | null
}

/** An organisation, a letter or a theme. */
export interface NamedHit {
  readonly slug: string
  readonly name: Words
  readonly why: Why
}

export interface SourceHit {
  readonly slug: string
  readonly publisher: Words
  readonly title: string | null
  readonly titleNote: Words | null
  readonly lang: string
  readonly published: Edtf | null
  readonly why: Why
}

/** A stretch of a sentence; `found` marks a word that was asked for. */
export interface Stretch {
  readonly text: string
  readonly found: boolean
}

/** A sentence of what is told somewhere. `claimId` is null for the summary of the record itself. */
export interface TextHit {
  readonly id: string
  readonly home: { readonly kind: 'case' | 'letter' | 'theme'; readonly slug: string; readonly name: Words }
  readonly claimId: string | null
  readonly sentence: readonly Stretch[]
  readonly lang: Lang
}

export interface SearchResults {
  readonly people: readonly PersonHit[]
  readonly cases: readonly CaseHit[]
  readonly organisations: readonly NamedHit[]
  readonly letters: readonly NamedHit[]
  readonly sources: readonly SourceHit[]
  readonly themes: readonly NamedHit[]
  readonly like: readonly LikeHit[]
  readonly texts: readonly TextHit[]
  /** Groups of which more was found than is shown. */
  readonly cut: ReadonlySet<SearchGroup>
}
export type SearchGroup = Exclude<keyof SearchResults, 'like' | 'cut'>
