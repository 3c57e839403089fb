import type { BarFacts } from '@/lib/case/view'
import type { CaseKind, ChargeDto, Named, SubjectDto } from '@/lib/case/dto'
import type { Claim } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import type { Words } from '@/lib/i18n/lang'
import type { CustodyStatus } from '@/lib/status/custody'
import type { LegalStatus } from '@/lib/status/legal'
import type { LifeStatus } from '@/lib/status/life'

/** What a filter asks of a person or a group. Two such filters must hold of the same one. */
export const PARTY_FACETS = ['custody', 'legal', 'charge', 'life', 'occupation'] as const
/** What a filter asks of a case as a whole. */
export const CASE_FACETS = ['kind', 'theme', 'year', 'place', 'about'] as const
export const FACETS = [...PARTY_FACETS, ...CASE_FACETS] as const

export type PartyFacet = (typeof PARTY_FACETS)[number]
export type CaseFacet = (typeof CASE_FACETS)[number]
export type Facet = (typeof FACETS)[number]

/** The values under which filters find it. */
export type PartyTraits = Readonly<Record<PartyFacet, readonly string[]>>
export type CaseTraits = Readonly<Record<CaseFacet, readonly string[]>>

/** Legal status in one proceeding. The claims are bare: they have dates, and neither text nor citations. */
export interface LegalLine {
  readonly status: LegalStatus
  readonly since: Claim
  readonly latest: Claim
  readonly lastConfirmed: Day | null
}

/** The claim that made the latest change of status, and the day on which it had surely taken effect. */
export interface Change {
  readonly of: 'life' | 'custody' | 'legal'
  readonly claim: Claim
  readonly day: Day
}

/** One person with a status drawn from all visible cases. */
export interface PersonLine extends Named {
  readonly sort: Words
  readonly custody: CustodyStatus
  readonly life: LifeStatus
  /** The gravest proceeding of a living person, of however many. */
  readonly headline: LegalLine | null
  readonly proceedings: number
  readonly bar: BarFacts
  readonly changed: Change | null
  /** The last day for which any source asserts custody or legal status. */
  readonly confirmed: Day | null
}

/** A person in one case: custody and life are the person's, legal status and charges are of this case. */
export interface SubjectLine {
  readonly person: PersonLine
  readonly role: SubjectDto['role']
  /** Gravest first; none of the dead. */
  readonly legal: readonly LegalLine[]
  readonly traits: PartyTraits
}

/** A stated number of people without names: never counted as persons. */
export interface GroupLine {
  readonly id: string
  readonly name: Words
  readonly size: number
  readonly legal: readonly LegalLine[]
  readonly traits: PartyTraits
}

export interface CaseLine {
  readonly slug: string
  readonly kind: CaseKind
  readonly title: Words
  readonly sort: Words
  readonly subjects: readonly SubjectLine[]
  readonly groups: readonly GroupLine[]
  readonly traits: CaseTraits
  readonly changed: Day | null
  readonly confirmed: Day | null
}

export type Law = NonNullable<ChargeDto['law']>

/** All visible cases as they stand on `day`, and what to call the values of filters that have names of their own. */
export interface Register {
  readonly day: Day
  readonly cases: readonly CaseLine[]
  readonly people: readonly PersonLine[]
  readonly names: {
    readonly theme: ReadonlyMap<string, Words>
    readonly occupation: ReadonlyMap<string, Words>
    readonly place: ReadonlyMap<string, Words>
    readonly charge: ReadonlyMap<string, Law>
  }
}

/** The latest letter, for the first page. */
export interface LetterBrief {
  readonly slug: string
  readonly title: Words
  readonly summary: Words
}
