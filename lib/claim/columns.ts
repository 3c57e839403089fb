import { toDbDate, day, type Day } from '@/lib/dates/day'
import { boundsOf, type Edtf } from '@/lib/dates/edtf'
import type { CitationDoc, ClaimDoc, ComponentDoc } from './document'

/** The last day on which a source may have been published; null where that is not known. */
export type PublishedLast = (sourceId: string) => Day | null

const absent = <T>(value: T | undefined): T | null => value ?? null
const dateOrNull = (value: Day | null): Date | null => value && toDbDate(value)

export function dateColumns(date: Edtf | undefined) {
  const bounds = date ? boundsOf(date) : { earliest: null, latest: null }
  return {
    date: absent(date),
    earliest: dateOrNull(bounds.earliest),
    latest: dateOrNull(bounds.latest),
  }
}

/**
 * The columns of a claim as readers' pages know it: the draft's dates with the days they may mean. A claim that no source
 * dates was so at the latest when the first of its sources said it.
 */
export function claimColumns(claim: ClaimDoc, publishedLast: PublishedLast) {
  const { id, kind, text, readIn, standing } = claim
  const dates = dateColumns(claim.date)
  return {
    id,
    kind,
    text,
    readIn,
    standing,
    ...dates,
    latest: dates.latest ?? (claim.date ? null : firstSaid(claim.citations, publishedLast)),
    dateNote: absent(claim.dateNote),
    asOf: claim.asOf ? toDbDate(day(claim.asOf)) : null,
    inclusion: absent(claim.inclusion),
    personId: absent(claim.personId),
    groupId: absent(claim.groupId),
    proceedingId: absent(claim.proceedingId),
    disagreementId: absent(claim.disagreementId),
    placeId: absent(claim.placeId),
    chargeId: absent(claim.chargeId),
    chargeStep: absent(claim.chargeStep),
    stage: absent(claim.stage),
    measure: absent(claim.measure),
    custody: absent(claim.custody),
    until: absent(claim.until),
    untilLatest: dateColumns(claim.until).latest,
    lengthDays: absent(claim.lengthDays),
    lengthMonths: absent(claim.lengthMonths),
    court: absent(claim.court),
    courtId: absent(claim.courtId),
    facilityId: absent(claim.facilityId),
    outcome: absent(claim.outcome),
    sentenceId: absent(claim.sentenceId),
    life: absent(claim.life),
    event: absent(claim.event),
    party: absent(claim.party),
    speaker: absent(claim.speaker),
    organisationId: absent(claim.organisationId),
    occupationId: absent(claim.occupationId),
    criterion: absent(claim.criterion),
    askNumber: absent(claim.askNumber),
  }
}

function firstSaid(citations: readonly CitationDoc[], publishedLast: PublishedLast): Date | null {
  const days = citations.flatMap(({ sourceId }) => publishedLast(sourceId) ?? [])
  return dateOrNull(days.toSorted()[0] ?? null)
}

export function componentColumns({ id, kind, months, days, amount, currency, scope }: ComponentDoc) {
  return {
    id,
    kind,
    lengthMonths: absent(months),
    lengthDays: absent(days),
    amount: absent(amount),
    currency: absent(currency),
    scope: absent(scope),
  }
}

export function citationColumns(citation: CitationDoc, ordinal: number) {
  const { id, sourceId, part, stance } = citation
  return {
    id,
    sourceId,
    part,
    stance,
    ordinal,
    paragraph: absent(citation.paragraph),
    quoteExact: absent(citation.quoteExact),
    quotePrefix: absent(citation.quotePrefix),
    quoteSuffix: absent(citation.quoteSuffix),
    saidBy: absent(citation.saidBy),
    letterId: absent(citation.letterId),
  }
}
