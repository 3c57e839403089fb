import type { Day } from '@/lib/dates/day'
import type { Edtf } from '@/lib/dates/edtf'
import type { Lang, Words } from '@/lib/i18n/lang'
import type { CHARGE_STEPS, CUSTODIES, LEGAL_STAGES, LIVES, MEASURE_KINDS, OUTCOMES, PARTIES } from './kinds'

/** What readers see of a source beside a claim. `url` is the address of the original, where one is known. */
export interface SourceBrief {
  readonly slug: string
  readonly publisher: Words
  readonly title: string | null
  readonly titleNote: Words | null
  readonly lang: string
  readonly published: Edtf | null
  readonly publishedLast: Day | null
  readonly url: string | null
  readonly seenAs: 'full' | 'excerpt' | 'headline'
  readonly weak: boolean
}

/** The place in a source. `words` are at most a few words of the original that lead to it. */
export interface Citation {
  readonly id: string
  readonly source: SourceBrief
  readonly part: 'body' | 'excerpt' | 'title' | 'related' | 'entry' | 'caption'
  readonly paragraph: string | null
  readonly words: string | null
  readonly stance: 'supports' | 'disputes'
  /** Whose words the source reports; both null when it speaks in its own voice. */
  readonly saidBy: Words | null
  readonly letter: { readonly slug: string; readonly title: Words } | null
}

export type Subject =
  | { readonly of: 'person'; readonly personId: string }
  | { readonly of: 'group'; readonly groupId: string }
  | { readonly of: 'case' }

export interface Money {
  /** Decimal number as text, so that nothing is rounded. */
  readonly amount: string
  /** ISO 4217 */
  readonly currency: string
}

/** One part of a sentence. Lengths are whole months (84 = 7 years) or days; a fine has neither. */
export type SentenceComponent =
  | { readonly kind: 'imprisonment'; readonly months: number }
  | { readonly kind: 'restricted_freedom'; readonly months: number }
  | { readonly kind: 'suspended'; readonly months: number }
  | { readonly kind: 'correctional_labour'; readonly months: number }
  | { readonly kind: 'administrative_arrest'; readonly days: number }
  | { readonly kind: 'fine'; readonly money: Money | null }
  | { readonly kind: 'activity_ban'; readonly months: number; readonly scope: Words | null }
  | { readonly kind: 'compulsory_medical'; readonly scope: Words | null }
  | { readonly kind: 'community_service'; readonly scope: Words | null }
  | { readonly kind: 'confiscation'; readonly scope: Words | null }
  /** A verdict of which no source says what kind of penalty it sets. */
  | { readonly kind: 'unspecified'; readonly months: number | null }

export type Custody = (typeof CUSTODIES)[number]

export type MeasureKind = (typeof MEASURE_KINDS)[number]

export type ChargeStep = (typeof CHARGE_STEPS)[number]
export type LegalStage = (typeof LEGAL_STAGES)[number]
export type Outcome = (typeof OUTCOMES)[number]
export type Life = (typeof LIVES)[number]
export type Party = (typeof PARTIES)[number]

export interface ClaimBase {
  readonly id: string
  readonly subject: Subject
  readonly proceedingId: string | null
  readonly text: Words
  readonly readIn: readonly Lang[]
  /** Null: no source dates it; then `latest` is the day of its earliest source, and nothing else is known. */
  readonly date: Edtf | null
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly dateNote: Words | null
  /** The day on which a source asserts that the state holds. */
  readonly asOf: Day | null
  readonly place: Words | null
  /** Where somebody is or was held, or treated: a colony, a remand prison, a hospital. */
  readonly facility: Words | null
  readonly standing: 'stands' | 'set_aside'
  readonly disagreementId: string | null
  readonly citations: readonly Citation[]
}

interface Organised {
  readonly slug: string
  readonly name: Words
}

export type ChargeClaim = ClaimBase & {
  readonly kind: 'charge'
  readonly chargeId: string
  readonly step: ChargeStep
}
export type StageClaim = ClaimBase & { readonly kind: 'stage'; readonly stage: LegalStage }
export type MeasureClaim = ClaimBase & {
  readonly kind: 'measure'
  readonly measure: MeasureKind
  /** Stated term: the last day it may mean, and a length counted from the start. */
  readonly until: Edtf | null
  readonly untilLatest: Day | null
  readonly length: { readonly days: number | null; readonly months: number | null }
  readonly court: Words | null
}
export type CustodyClaim = ClaimBase & {
  readonly kind: 'custody'
  readonly custody: Custody
  readonly asOf: Day
}
export type ReleaseClaim = ClaimBase & { readonly kind: 'release' }
export type SentenceClaim = ClaimBase & {
  readonly kind: 'sentence'
  readonly components: readonly SentenceComponent[]
  readonly court: Words | null
}
export type OutcomeClaim = ClaimBase & {
  readonly kind: 'outcome'
  readonly outcome: Outcome
  readonly sentenceId: string
  readonly court: Words | null
}
export type LifeClaim = ClaimBase & { readonly kind: 'life'; readonly life: Life }
export type EventClaim = ClaimBase & { readonly kind: 'event'; readonly event: string }
export type StatementClaim = ClaimBase & {
  readonly kind: 'statement'
  readonly party: Party
  readonly speaker: Words
  readonly organisation: Organised | null
}
export type RecognitionClaim = ClaimBase & {
  readonly kind: 'recognition'
  readonly organisation: Organised
  readonly criterion: string | null
}
export type RoleClaim = ClaimBase & {
  readonly kind: 'role'
  readonly occupation: Organised
  readonly organisation: Organised | null
}
export type NameClaim = ClaimBase & { readonly kind: 'name' }
export type ConcernClaim = ClaimBase & { readonly kind: 'concern' }
export type AskClaim = ClaimBase & { readonly kind: 'ask'; readonly number: number }

export type Claim =
  | ChargeClaim
  | StageClaim
  | MeasureClaim
  | CustodyClaim
  | ReleaseClaim
  | SentenceClaim
  | OutcomeClaim
  | LifeClaim
  | EventClaim
  | StatementClaim
  | RecognitionClaim
  | RoleClaim
  | NameClaim
  | ConcernClaim
  | AskClaim

declare const ofOnePerson: unique symbol

/** A claim about one named person. Only `claimsOfPerson` makes one, so a group's verdict cannot become a person's. */
export type PersonClaim = Claim & { readonly [ofOnePerson]: true }

/** The claims whose subject is this person, and no other: not those of a group, not those of the case as a whole. */
export function claimsOfPerson(claims: readonly Claim[], personId: string): PersonClaim[] {
  return claims.filter(
    (claim): claim is PersonClaim => claim.subject.of === 'person' && claim.subject.personId === personId,
  )
}

/**
 * The day by which the claim was so: the last that it may mean or, undated, the day of its source; sooner where a source
 * shows the state on an earlier day, however much later it was published.
 */
export function knownBy(claim: ClaimBase): Day | null {
  const { latest, asOf } = claim
  return latest && asOf ? (asOf < latest ? asOf : latest) : (latest ?? asOf)
}
