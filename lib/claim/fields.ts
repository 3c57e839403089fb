import type { ClaimKind } from './kinds'

/**
 * Which fields a claim of each kind has beside those that all have. Forms show these, publication demands the needed
 * ones; the database holds the same (claim_shape, claim_fits_proceeding): lib/publication/checked-fits.data.test.ts.
 */
interface Fields {
  readonly needed: readonly ClaimField[]
  readonly possible: readonly ClaimField[]
}

export type ClaimField =
  | 'personId'
  | 'groupId'
  | 'proceedingId'
  | 'chargeId'
  | 'chargeStep'
  | 'stage'
  | 'measure'
  | 'custody'
  | 'until'
  | 'lengthDays'
  | 'lengthMonths'
  | 'court'
  | 'courtId'
  | 'facilityId'
  | 'outcome'
  | 'sentenceId'
  | 'life'
  | 'event'
  | 'party'
  | 'speaker'
  | 'organisationId'
  | 'occupationId'
  | 'criterion'
  | 'askNumber'
  | 'askCases'
  | 'components'
  | 'asOf'

/** `subject` below: exactly one of personId and groupId, which a proceeding decides where there is one. */
export const CLAIM_FIELDS: Readonly<Record<ClaimKind, Fields>> = {
  charge: { needed: ['proceedingId', 'chargeId', 'chargeStep'], possible: ['personId', 'groupId'] },
  stage: { needed: ['proceedingId', 'stage'], possible: ['personId', 'groupId', 'asOf'] },
  measure: {
    needed: ['measure'],
    possible: [
      'personId',
      'groupId',
      'proceedingId',
      'until',
      'lengthDays',
      'lengthMonths',
      'court',
      'courtId',
      'facilityId',
      'asOf',
    ],
  },
  custody: { needed: ['personId', 'custody', 'asOf'], possible: ['proceedingId', 'facilityId'] },
  release: { needed: ['personId'], possible: ['proceedingId', 'facilityId'] },
  sentence: {
    needed: ['proceedingId', 'components'],
    possible: ['personId', 'groupId', 'court', 'courtId'],
  },
  outcome: {
    needed: ['proceedingId', 'sentenceId', 'outcome'],
    possible: ['personId', 'groupId', 'court', 'courtId'],
  },
  life: { needed: ['personId', 'life'], possible: ['proceedingId'] },
  event: { needed: ['event'], possible: ['personId', 'groupId', 'proceedingId', 'facilityId'] },
  statement: { needed: ['party', 'speaker'], possible: ['personId', 'organisationId', 'proceedingId'] },
  recognition: { needed: ['personId', 'organisationId'], possible: ['criterion'] },
  role: { needed: ['personId', 'occupationId'], possible: ['organisationId'] },
  name: { needed: [], possible: ['personId'] },
  concern: { needed: [], possible: [] },
  ask: { needed: ['askNumber'], possible: ['askCases'] },
}

/** Kinds that happen to the subject of a proceeding, and so to exactly one person or group. */
export const NEEDS_SUBJECT: ReadonlySet<ClaimKind> = new Set([
  'charge',
  'stage',
  'measure',
  'sentence',
  'outcome',
])

/** Kinds that a case tells; concerns and asks are a letter's, and a theme has statements and events. */
export const KINDS_OF_CASE = [
  'charge',
  'stage',
  'measure',
  'custody',
  'release',
  'sentence',
  'outcome',
  'life',
  'event',
  'statement',
  'recognition',
  'role',
  'name',
] as const satisfies readonly ClaimKind[]
export const KINDS_OF_LETTER = [
  'concern',
  'ask',
  'statement',
  'event',
] as const satisfies readonly ClaimKind[]
export const KINDS_OF_THEME = ['statement', 'event'] as const satisfies readonly ClaimKind[]
