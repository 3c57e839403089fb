import type { CaseKind, Named, ProceedingDto, SubjectDto } from '@/lib/case/dto'
import type { Claim, RoleClaim, SourceBrief } from '@/lib/claim/dto'
import type { Lang, Words } from '@/lib/i18n/lang'

/** One spelling of a name. `source` is who prints it; null where that was not noted or where it was made here. */
export interface PersonNameDto {
  readonly id: string
  readonly text: string
  readonly lang: Lang | null
  readonly script: 'cyrillic' | 'latin' | 'arabic'
  readonly kind: 'printed' | 'official' | 'alias' | 'misprint' | 'transliteration'
  readonly note: Words | null
  readonly source: SourceBrief | null
}

/** A case that the person is part of, with the proceedings in it that are the person's own. */
export interface CaseOfPerson extends Named {
  readonly id: string
  readonly kind: CaseKind
  readonly role: SubjectDto['role']
  readonly summary: Words
  readonly readIn: readonly Lang[]
  readonly proceedingIds: readonly string[]
}

/** A killing, told apart from everything else: all claims of its case, and what befell the family in cases of their own. */
export interface KillingFacts {
  readonly case: CaseOfPerson
  readonly claims: readonly Claim[]
  readonly reprisals: readonly { readonly case: Named; readonly claims: readonly Claim[] }[]
}

/** Everything published about one person. `claims` are the person's own, of all cases. */
export interface PersonDossier {
  readonly id: string
  readonly slug: string
  readonly name: Words
  readonly notConfusedWith: Words | null
  readonly updatedAt: Date
  readonly names: readonly PersonNameDto[]
  readonly cases: readonly CaseOfPerson[]
  readonly claims: readonly Claim[]
  readonly roles: readonly RoleClaim[]
  /** Slug of the case that tells a disagreement, by the disagreement's id. */
  readonly disagreements: ReadonlyMap<string, string>
  readonly proceedings: readonly ProceedingDto[]
  readonly killings: readonly KillingFacts[]
  readonly people: readonly Named[]
  readonly relatedCases: readonly Named[]
  readonly letters: readonly Named[]
  readonly themes: readonly Named[]
}
