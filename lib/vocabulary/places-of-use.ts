import type { Vocabulary } from './kinds'

/** Vocabularies that claims point at, by the field of the claim, which is called the same in documents and in tables. */
export const CLAIM_FIELD = {
  court: 'courtId',
  facility: 'facilityId',
  occupation: 'occupationId',
  place: 'placeId',
} as const
export type ClaimVocabulary = keyof typeof CLAIM_FIELD

export const isOfClaims = (vocabulary: Vocabulary): vocabulary is ClaimVocabulary =>
  Object.hasOwn(CLAIM_FIELD, vocabulary)

/** Where the ids of a vocabulary stand in a document, as a jsonpath; null where no document points at it yet. */
export function pathInDocument(vocabulary: Vocabulary): string | null {
  if (vocabulary === 'law') return '$.proceedings[*].charges[*].lawArticleId'
  return isOfClaims(vocabulary) ? `$.claims[*].${CLAIM_FIELD[vocabulary]}` : null
}
