import { z } from 'zod'
import { datePart, dayPart, idPart, linePart, maybeWords, readIn, wordsPart } from '@/lib/record/parts'
import {
  CHARGE_STEPS,
  CLAIM_KINDS,
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
} from './kinds'

const LONGEST_TERM_MONTHS = 1200
const LONGEST_TERM_DAYS = 36_500
const LONGEST_QUOTE = 2000
const months = z.int('number').positive('number').max(LONGEST_TERM_MONTHS, 'number')
const days = z.int('number').positive('number').max(LONGEST_TERM_DAYS, 'number')

/** The place in a source. The quote is a W3C Web Annotation text quote selector: `exact` with what stands around it. */
export const citationPart = z.strictObject({
  id: idPart,
  sourceId: idPart,
  part: z.enum(LOCATOR_PARTS, 'choose'),
  paragraph: z
    .string()
    .trim()
    .regex(/^[0-9]+(-[0-9]+)?(, ?[0-9]+)*$/, 'paragraph')
    .optional(),
  quoteExact: z.string().max(LONGEST_QUOTE, 'tooLong').optional(),
  quotePrefix: z.string().max(200, 'tooLong').optional(),
  quoteSuffix: z.string().max(200, 'tooLong').optional(),
  stance: z.enum(STANCES).default('supports'),
  saidBy: maybeWords,
  letterId: idPart.optional(),
})

export const componentPart = z.strictObject({
  id: idPart,
  kind: z.enum(COMPONENT_KINDS, 'choose'),
  months: months.optional(),
  days: days.optional(),
  /** Decimal number as text, at most two places. */
  amount: z
    .string()
    .regex(/^[0-9]{1,15}(\.[0-9]{1,2})?$/, 'amount')
    .refine((text) => Number(text) > 0, 'amount')
    .optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'currency')
    .optional(),
  scope: maybeWords,
})

/** One claim of a working copy. Which fields its kind has is said by CLAIM_FIELDS; a draft may lack any of them. */
export const claimPart = z.strictObject({
  id: idPart,
  kind: z.enum(CLAIM_KINDS, 'choose'),
  text: wordsPart,
  readIn,
  date: datePart.optional(),
  dateNote: maybeWords,
  placeId: idPart.optional(),
  standing: z.enum(STANDINGS).default('stands'),
  disagreementId: idPart.optional(),
  /** Why something sensitive was included or left out. For editors, never shown. */
  inclusion: linePart.optional(),
  personId: idPart.optional(),
  groupId: idPart.optional(),
  proceedingId: idPart.optional(),
  asOf: dayPart.optional(),
  chargeId: idPart.optional(),
  chargeStep: z.enum(CHARGE_STEPS).optional(),
  stage: z.enum(LEGAL_STAGES).optional(),
  measure: z.enum(MEASURE_KINDS).optional(),
  custody: z.enum(CUSTODIES).optional(),
  until: datePart.optional(),
  lengthDays: days.optional(),
  lengthMonths: months.optional(),
  court: maybeWords,
  courtId: idPart.optional(),
  facilityId: idPart.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  sentenceId: idPart.optional(),
  life: z.enum(LIVES).optional(),
  event: z.enum(EVENT_KINDS).optional(),
  party: z.enum(PARTIES).optional(),
  speaker: maybeWords,
  organisationId: idPart.optional(),
  occupationId: idPart.optional(),
  criterion: linePart.optional(),
  askNumber: z.int('number').positive('number').max(999, 'number').optional(),
  askCases: z.array(idPart).optional(),
  components: z.array(componentPart).default([]),
  citations: z.array(citationPart).default([]),
})

export type ClaimDoc = z.output<typeof claimPart>
export type CitationDoc = z.output<typeof citationPart>
export type ComponentDoc = z.output<typeof componentPart>
