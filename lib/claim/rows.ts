import { fromDbDate, type Day } from '@/lib/dates/day'
import { edtf, type Edtf } from '@/lib/dates/edtf'
import type { Words } from '@/lib/i18n/lang'
import { toWords, toWordsOrNull } from '@/lib/i18n/words'
import type { Citation, Claim, ClaimBase, SentenceComponent, SourceBrief, Subject } from './dto'
import type { ClaimRow, SourceBriefRow } from './queries'

/** Turns rows into claims. The shape of each kind is held by the database (claim_shape), so a missing part is a bug: it throws. */
export function toClaim(row: ClaimRow): Claim {
  const base = toBase(row)
  switch (row.kind) {
    case 'charge':
      return { ...base, kind: 'charge', chargeId: must(row.chargeId), step: must(row.chargeStep) }
    case 'stage':
      return { ...base, kind: 'stage', stage: must(row.stage) }
    case 'measure':
      return {
        ...base,
        kind: 'measure',
        measure: must(row.measure),
        until: toEdtf(row.until),
        untilLatest: toDay(row.untilLatest),
        length: { days: row.lengthDays, months: row.lengthMonths },
        court: toCourt(row),
      }
    case 'custody':
      return { ...base, kind: 'custody', custody: must(row.custody), asOf: must(base.asOf) }
    case 'release':
      return { ...base, kind: 'release' }
    case 'sentence':
      return {
        ...base,
        kind: 'sentence',
        components: row.components.map(toComponent),
        court: toCourt(row),
      }
    case 'outcome':
      return {
        ...base,
        kind: 'outcome',
        outcome: must(row.outcome),
        sentenceId: must(row.sentenceId),
        court: toCourt(row),
      }
    case 'life':
      return { ...base, kind: 'life', life: must(row.life) }
    case 'event':
      return { ...base, kind: 'event', event: must(row.event) }
    case 'statement':
      return {
        ...base,
        kind: 'statement',
        party: must(row.party),
        speaker: toWords(row.speaker),
        organisation: row.organisation && toOrganised(row.organisation),
      }
    case 'recognition':
      return {
        ...base,
        kind: 'recognition',
        organisation: toOrganised(must(row.organisation)),
        criterion: row.criterion,
      }
    case 'role':
      return {
        ...base,
        kind: 'role',
        occupation: toOrganised(must(row.occupation)),
        organisation: row.organisation && toOrganised(row.organisation),
      }
    case 'ask':
      return { ...base, kind: 'ask', number: must(row.askNumber) }
    case 'name':
    case 'concern':
      return { ...base, kind: row.kind }
  }
}

function toBase(row: ClaimRow): ClaimBase {
  return {
    id: row.id,
    subject: toSubject(row),
    proceedingId: row.proceedingId,
    text: toWords(row.text),
    readIn: row.readIn,
    date: toEdtf(row.date),
    earliest: toDay(row.earliest),
    latest: toDay(row.latest),
    dateNote: toWordsOrNull(row.dateNote),
    asOf: toDay(row.asOf),
    place: row.place && toWords(row.place.name),
    facility: row.facility && toWords(row.facility.name),
    standing: row.standing,
    disagreementId: row.disagreementId,
    citations: row.citations.map(toCitation),
  }
}

/** A court that was picked from the vocabulary bears its name of there; else what was written of it stands. */
const toCourt = ({ courtTerm, court }: ClaimRow): Words | null =>
  courtTerm ? toWords(courtTerm.name) : toWordsOrNull(court)

function toSubject(row: ClaimRow): Subject {
  if (row.personId) return { of: 'person', personId: row.personId }
  return row.groupId ? { of: 'group', groupId: row.groupId } : { of: 'case' }
}

function toCitation(row: ClaimRow['citations'][number]): Citation {
  return {
    id: row.id,
    source: toSourceBrief(row.source),
    part: row.part,
    paragraph: row.paragraph,
    words: row.quoteExact,
    stance: row.stance,
    saidBy: toWordsOrNull(row.saidBy),
    letter: row.letter && { slug: row.letter.slug, title: toWords(row.letter.title) },
  }
}

export function toSourceBrief(row: SourceBriefRow): SourceBrief {
  return {
    ...row,
    publisher: toWords(row.publisher),
    titleNote: toWordsOrNull(row.titleNote),
    published: toEdtf(row.published),
    publishedLast: toDay(row.publishedLast),
  }
}

function toComponent(row: ClaimRow['components'][number]): SentenceComponent {
  switch (row.kind) {
    case 'imprisonment':
    case 'restricted_freedom':
    case 'suspended':
    case 'correctional_labour':
      return { kind: row.kind, months: must(row.lengthMonths) }
    case 'unspecified':
      return { kind: row.kind, months: row.lengthMonths }
    case 'administrative_arrest':
      return { kind: row.kind, days: must(row.lengthDays) }
    case 'activity_ban':
      return { kind: row.kind, months: must(row.lengthMonths), scope: toWordsOrNull(row.scope) }
    case 'fine':
      return {
        kind: row.kind,
        money: row.amount && { amount: row.amount.toFixed(), currency: must(row.currency) },
      }
    case 'compulsory_medical':
    case 'community_service':
    case 'confiscation':
      return { kind: row.kind, scope: toWordsOrNull(row.scope) }
  }
}

const toOrganised = (row: { slug: string; name: unknown }) => ({ slug: row.slug, name: toWords(row.name) })
export const toDay = (date: Date | null): Day | null => date && fromDbDate(date)
export const toEdtf = (text: string | null): Edtf | null => (text === null ? null : edtf(text))

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('a claim lacks a part that its kind needs')
  return value
}
