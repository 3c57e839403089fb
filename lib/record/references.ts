import type { ClaimDoc } from '@/lib/claim/document'
import type { RecordDoc, RecordKind } from './kinds'

/** What a document points at outside of itself, and where it does. */
export interface Reference {
  readonly path: string
  readonly to: RecordKind | 'place' | 'occupation' | 'law' | 'court' | 'facility'
  readonly id: string
}

/** Every reference of a document to another record or to a vocabulary. */
export function referencesOf({ kind, content }: RecordDoc): Reference[] {
  switch (kind) {
    case 'person':
      return content.names.flatMap(({ id, sourceId }) => one(`/names/${id}/sourceId`, 'source', sourceId))
    case 'source':
      return one('/publisherId', 'organisation', content.publisherId)
    case 'organisation':
      return []
    case 'theme':
      return content.claims.flatMap(ofClaim)
    case 'letter':
      return [
        ...one('/reportedInId', 'source', content.reportedInId),
        ...content.parties.flatMap(({ id, organisationId }) =>
          one(`/parties/${id}/organisationId`, 'organisation', organisationId),
        ),
        ...content.claims.flatMap(ofClaim),
      ]
    case 'case':
      return [
        ...content.subjects.map(({ id }): Reference => ({ path: `/subjects/${id}`, to: 'person', id })),
        ...content.themes.map((id): Reference => ({ path: '/themes', to: 'theme', id })),
        ...content.proceedings.flatMap(({ id, personId, charges }) => [
          ...one(`/proceedings/${id}/personId`, 'person', personId),
          ...charges.flatMap((charge) =>
            one(`/proceedings/${id}/charges/${charge.id}/lawArticleId`, 'law', charge.lawArticleId),
          ),
        ]),
        ...content.claims.flatMap(ofClaim),
      ]
  }
}

function ofClaim(claim: ClaimDoc): Reference[] {
  const at = `/claims/${claim.id}`
  return [
    ...one(`${at}/personId`, 'person', claim.personId),
    ...one(`${at}/placeId`, 'place', claim.placeId),
    ...one(`${at}/courtId`, 'court', claim.courtId),
    ...one(`${at}/facilityId`, 'facility', claim.facilityId),
    ...one(`${at}/organisationId`, 'organisation', claim.organisationId),
    ...one(`${at}/occupationId`, 'occupation', claim.occupationId),
    ...(claim.askCases ?? []).map((id): Reference => ({ path: `${at}/askCases`, to: 'case', id })),
    ...claim.citations.flatMap((citation) => [
      ...one(`${at}/citations/${citation.id}/sourceId`, 'source', citation.sourceId),
      ...one(`${at}/citations/${citation.id}/letterId`, 'letter', citation.letterId),
    ]),
  ]
}

const one = (path: string, to: Reference['to'], id: string | undefined): Reference[] =>
  id === undefined ? [] : [{ path, to, id }]
