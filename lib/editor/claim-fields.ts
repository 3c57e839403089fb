import { CLAIM_FIELDS, NEEDS_SUBJECT, type ClaimField } from '@/lib/claim/fields'
import {
  CHARGE_STEPS,
  COMPONENT_KINDS,
  CUSTODIES,
  EVENT_KINDS,
  LEGAL_STAGES,
  LIVES,
  LOCATOR_PARTS,
  MEASURE_KINDS,
  OUTCOMES,
  PARTIES,
  STANCES,
  STANDINGS,
  type ClaimKind,
} from '@/lib/claim/kinds'
import type { RecordKind } from '@/lib/record/kinds'
import type { Field } from './field'

export const COMPONENT_FIELDS: readonly Field[] = [
  { type: 'choice', name: 'kind', options: COMPONENT_KINDS },
  { type: 'number', name: 'months' },
  { type: 'number', name: 'days' },
  { type: 'line', name: 'amount' },
  { type: 'line', name: 'currency' },
  { type: 'words', name: 'scope' },
]

export const CITATION_FIELDS: readonly Field[] = [
  { type: 'pick', name: 'sourceId', of: 'source' },
  { type: 'line', name: 'paragraph' },
  { type: 'choice', name: 'part', options: LOCATOR_PARTS, otherwise: 'body' },
  { type: 'choice', name: 'stance', options: STANCES, otherwise: 'supports' },
  { type: 'text', name: 'quoteExact' },
  { type: 'hidden', name: 'quotePrefix' },
  { type: 'hidden', name: 'quoteSuffix' },
  { type: 'words', name: 'saidBy' },
  { type: 'pick', name: 'letterId', of: 'letter' },
]

/** The keys of a kind in the order in which one reads them off a document. */
const OF_KIND: Readonly<Record<ClaimField, Field | null>> = {
  chargeId: { type: 'own', name: 'chargeId', of: 'charges' },
  chargeStep: { type: 'choice', name: 'chargeStep', options: CHARGE_STEPS },
  sentenceId: { type: 'own', name: 'sentenceId', of: 'sentences' },
  outcome: { type: 'choice', name: 'outcome', options: OUTCOMES },
  proceedingId: { type: 'own', name: 'proceedingId', of: 'proceedings' },
  personId: { type: 'about', name: 'about' },
  // Part of `about`.
  groupId: null,
  stage: { type: 'choice', name: 'stage', options: LEGAL_STAGES },
  measure: { type: 'choice', name: 'measure', options: MEASURE_KINDS },
  custody: { type: 'choice', name: 'custody', options: CUSTODIES },
  life: { type: 'choice', name: 'life', options: LIVES },
  event: { type: 'choice', name: 'event', options: EVENT_KINDS },
  party: { type: 'choice', name: 'party', options: PARTIES },
  speaker: { type: 'words', name: 'speaker' },
  organisationId: { type: 'pick', name: 'organisationId', of: 'organisation' },
  occupationId: { type: 'pick', name: 'occupationId', of: 'occupation' },
  criterion: { type: 'line', name: 'criterion' },
  askNumber: { type: 'number', name: 'askNumber' },
  asOf: { type: 'day', name: 'asOf' },
  until: { type: 'date', name: 'until' },
  lengthMonths: { type: 'number', name: 'lengthMonths' },
  lengthDays: { type: 'number', name: 'lengthDays' },
  courtId: { type: 'pick', name: 'courtId', of: 'court' },
  court: { type: 'words', name: 'court' },
  facilityId: { type: 'pick', name: 'facilityId', of: 'facility' },
  askCases: { type: 'picks', name: 'askCases', of: 'case' },
  components: { type: 'rows', name: 'components', fields: COMPONENT_FIELDS },
}

const isClaimField = (name: string): name is ClaimField => Object.hasOwn(OF_KIND, name)
const ORDER = Object.keys(OF_KIND).filter(isClaimField)

/**
 * The fields of a claim's form. A charge is of its proceeding, an outcome of its sentence, and what happens to the subject
 * of a proceeding is about that subject (lib/editor/settle.ts): none of these is asked twice.
 */
export function claimFields(kind: ClaimKind, home: RecordKind): readonly Field[] {
  const { needed, possible } = CLAIM_FIELDS[kind]
  const has = new Set<ClaimField>([...needed, ...possible])
  const own = ORDER.flatMap((name): Field[] => {
    const field = has.has(name) ? OF_KIND[name] : null
    return field && isAsked(kind, home, name) ? [inHome(field, home)] : []
  })
  return [
    { type: 'hidden', name: 'kind' },
    ...own.filter(({ type }) => type !== 'rows'),
    { type: 'date', name: 'date' },
    { type: 'longWords', name: 'text' },
    { type: 'langs', name: 'readIn' },
    ...own.filter(({ type }) => type === 'rows'),
    { type: 'rows', name: 'citations', fields: CITATION_FIELDS },
    { type: 'pick', name: 'placeId', of: 'place' },
    { type: 'words', name: 'dateNote' },
    { type: 'choice', name: 'standing', options: STANDINGS, otherwise: 'stands' },
    ...(home === 'case' ? [{ type: 'own', name: 'disagreementId', of: 'disagreements' } as const] : []),
    { type: 'line', name: 'inclusion' },
  ]
}

function isAsked(kind: ClaimKind, home: RecordKind, name: ClaimField): boolean {
  if (name === 'proceedingId') return home === 'case' && kind !== 'charge' && kind !== 'outcome'
  // Only a measure may be one without a proceeding; then it says itself whom it is about.
  if (name === 'personId') return !NEEDS_SUBJECT.has(kind) || kind === 'measure'
  return true
}

/** Claims of letters and themes stand beside no list of people to choose from. */
const inHome = (field: Field, home: RecordKind): Field =>
  field.type === 'about' && home !== 'case' ? { type: 'pick', name: 'personId', of: 'person' } : field
