import type { Claim } from '@/lib/claim/dto'
import type { Lang, Words } from '@/lib/i18n/lang'
import type { CustodySegment, CustodyStatus } from '@/lib/status/custody'
import type { LegalFinding, PersonalProceedingKind } from '@/lib/status/legal'
import type { LifeStatus } from '@/lib/status/life'
import type { Day } from '@/lib/dates/day'
import type { Edtf } from '@/lib/dates/edtf'

export const CASE_KINDS = [
  'criminal',
  'administrative',
  'psychiatric_confinement',
  'killing',
  'reprisal',
  'group_prosecution',
  'media_restriction',
  'accountability',
] as const
export type CaseKind = (typeof CASE_KINDS)[number]
export type ProceedingKind = PersonalProceedingKind | 'inquiry'

/** A slug and what to call it: for links to persons, themes, letters, cases. */
export interface Named {
  readonly slug: string
  readonly name: Words
}

export interface ChargeDto {
  readonly id: string
  readonly law: {
    readonly slug: string
    readonly code: string
    readonly article: string
    readonly part: string | null
    /** Since when the article reads so. */
    readonly edition: Edtf | null
    readonly name: Words
    readonly verified: boolean
  } | null
  readonly wording: Words | null
}

export interface ProceedingDto {
  readonly id: string
  readonly kind: ProceedingKind
  readonly personId: string | null
  readonly groupId: string | null
  readonly name: Words
  readonly body: Words | null
  readonly caseNumber: string | null
  readonly charges: readonly ChargeDto[]
}

export interface SubjectDto extends Named {
  readonly id: string
  readonly role: 'target' | 'relative' | 'co_defendant'
}

export interface GroupDto {
  readonly id: string
  readonly name: Words
  readonly size: number
}

export interface DisagreementDto {
  readonly id: string
  readonly about: Words
  readonly reason: Words
}

/** An ask of a letter that names the case. */
export interface AskOfCase {
  readonly letter: Named
  readonly number: number
  readonly text: Words
}

/** Everything published about one case. `claims` are its own; `claimsOfSubjects` are of its people in all their cases. */
export interface CaseDossier {
  readonly id: string
  readonly slug: string
  readonly kind: CaseKind
  readonly title: Words
  readonly summary: Words
  readonly readIn: readonly Lang[]
  readonly updatedAt: Date
  readonly subjects: readonly SubjectDto[]
  readonly groups: readonly GroupDto[]
  readonly proceedings: readonly ProceedingDto[]
  readonly claims: readonly Claim[]
  readonly claimsOfSubjects: readonly Claim[]
  readonly disagreements: readonly DisagreementDto[]
  readonly themes: readonly Named[]
  readonly letters: readonly Named[]
  readonly asks: readonly AskOfCase[]
  readonly related: readonly Named[]
}

/** One person's status on one day, as all pages show it. */
export interface PersonStatus {
  readonly on: Day
  readonly custody: CustodyStatus
  readonly life: LifeStatus
  readonly proceedings: readonly (LegalFinding & { readonly proceeding: ProceedingDto })[]
  /** The gravest of them, of the living; the page says that it is the gravest when there are several. */
  readonly headline: (LegalFinding & { readonly proceeding: ProceedingDto }) | null
  readonly segments: readonly CustodySegment[]
}
