import type { Named } from '@/lib/case/dto'
import type { Claim } from '@/lib/claim/dto'
import type { ClaimHome } from '@/lib/claim/home'
import type { Words } from '@/lib/i18n/lang'
import type { SourceLine } from '@/lib/source/dto'

/** In the order in which lists show them. */
export const ORGANISATION_KINDS = [
  'ngo',
  'media',
  'movement',
  'party',
  'intergovernmental',
  'authority',
  'court',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export interface OrganisationLine extends Named {
  readonly kind: OrganisationKind
  readonly shortName: Words | null
  readonly letters: number
  readonly sources: number
  readonly statements: number
}

/** A claim that names the organisation, with the page on which it is told. */
export interface OrganisationClaim {
  readonly claim: Claim
  readonly home: ClaimHome
}

export interface OrganisationDossier extends Named {
  readonly kind: OrganisationKind
  readonly shortName: Words | null
  readonly sent: readonly Named[]
  readonly received: readonly Named[]
  readonly sources: readonly SourceLine[]
  readonly statements: readonly OrganisationClaim[]
  /** Who is or was what in it. */
  readonly roles: readonly OrganisationClaim[]
}
