import { citationColumns, claimColumns, componentColumns } from '@/lib/claim/columns'
import type { ClaimDoc } from '@/lib/claim/document'
import type { Claim } from '@/lib/claim/dto'
import type { ClaimRow } from '@/lib/claim/queries'
import { toClaim } from '@/lib/claim/rows'
import { claimGaps, type Surroundings } from '@/lib/claim/problems'
import { fromDbDate } from '@/lib/dates/day'
import { decimal } from '@/lib/db/sql'
import type { Lookups } from './lookups'

/**
 * The claims of a document as readers would see them, once it is published: without those that lack something, that no
 * source which may be seen supports, or that are about somebody who may not be seen.
 * @param caseId null for the claims of a letter or a theme
 */
export function claimsOfDocument(
  claims: readonly ClaimDoc[],
  around: Surroundings,
  lookups: Lookups,
  caseId: string | null,
): Claim[] {
  return claims
    .filter((claim) => claimGaps([claim], around).length === 0)
    .filter(({ personId }) => !personId || lookups.people.has(personId))
    .map((claim) => rowOf(claim, lookups, caseId))
    .filter(({ citations }) => citations.length > 0)
    .map(toClaim)
}

function rowOf(claim: ClaimDoc, lookups: Lookups, caseId: string | null): ClaimRow {
  const publishedLast = (id: string) => {
    const last = lookups.sources.get(id)?.publishedLast
    return last ? fromDbDate(last) : null
  }
  const {
    placeId,
    occupationId,
    organisationId,
    courtId,
    facilityId,
    inclusion: _,
    ...columns
  } = claimColumns(claim, publishedLast)
  return {
    ...columns,
    caseId,
    place: named(lookups.places, placeId),
    occupation: named(lookups.occupations, occupationId),
    organisation: named(lookups.organisations, organisationId),
    courtTerm: named(lookups.terms, courtId),
    facility: named(lookups.terms, facilityId),
    components: claim.components.map((component) => {
      const own = componentColumns(component)
      return { ...own, claimId: claim.id, amount: own.amount === null ? null : decimal(own.amount) }
    }),
    citations: claim.citations.flatMap((citation, ordinal) => {
      const { sourceId, letterId, ...own } = citationColumns(citation, ordinal)
      const source = lookups.sources.get(sourceId)
      const letter = letterId === null ? null : lookups.letters.get(letterId)
      return source && letter !== undefined ? [{ ...own, source, letter }] : []
    }),
  }
}

const named = <T>(all: ReadonlyMap<string, T>, id: string | null): T | null =>
  id === null ? null : (all.get(id) ?? null)
