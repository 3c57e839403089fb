import { day, type Day } from '@/lib/dates/day'
import { boundsOf, edtf } from '@/lib/dates/edtf'
import {
  claimsOfPerson,
  type ChargeClaim,
  type ChargeStep,
  type Claim,
  type ClaimBase,
  type Custody,
  type CustodyClaim,
  type LegalStage,
  type Life,
  type LifeClaim,
  type MeasureClaim,
  type MeasureKind,
  type Outcome,
  type OutcomeClaim,
  type PersonClaim,
  type ReleaseClaim,
  type SentenceClaim,
  type SentenceComponent,
  type StageClaim,
  type Subject,
} from './dto'

// Claims for tests: as little said as a claim needs. Everything is about one person unless `subject` says otherwise.

export const PERSON = 'person-of-the-test'
export const ANOTHER = 'another-person'
export const PROCEEDING = 'proceeding-of-the-test'
export const aGroup: Subject = { of: 'group', groupId: 'group-of-the-test' }

interface Given {
  readonly id?: string
  readonly subject?: Subject
  readonly proceedingId?: string
  /** EDTF. Left out: no source dates the claim, and `said` is the day of its source. */
  readonly date?: string
  readonly said?: string
  readonly asOf?: string
  readonly standing?: ClaimBase['standing']
}

let made = 0

function base(given: Given): ClaimBase {
  const bounds = given.date === undefined ? { earliest: null, latest: null } : boundsOf(edtf(given.date))
  made += 1
  return {
    id: given.id ?? `claim-${String(made).padStart(6, '0')}`,
    subject: given.subject ?? { of: 'person', personId: PERSON },
    proceedingId: given.proceedingId ?? PROCEEDING,
    text: { en: 'said' },
    readIn: [],
    date: given.date === undefined ? null : edtf(given.date),
    earliest: bounds.earliest,
    latest: bounds.latest ?? maybeDay(given.said),
    dateNote: null,
    asOf: maybeDay(given.asOf),
    place: null,
    facility: null,
    standing: given.standing ?? 'stands',
    disagreementId: null,
    citations: [],
  }
}

export function measure(
  kind: MeasureKind,
  given: Given & { until?: string; months?: number; days?: number },
): MeasureClaim {
  const until = given.until === undefined ? null : edtf(given.until)
  return {
    ...base(given),
    kind: 'measure',
    measure: kind,
    until,
    untilLatest: until && boundsOf(until).latest,
    length: { days: given.days ?? null, months: given.months ?? null },
    court: null,
  }
}

export const sentence = (components: readonly SentenceComponent[], given: Given): SentenceClaim => ({
  ...base(given),
  kind: 'sentence',
  components,
  court: null,
})

export const outcome = (what: Outcome, of: Claim, given: Given): OutcomeClaim => ({
  ...base(given),
  kind: 'outcome',
  outcome: what,
  sentenceId: of.id,
  court: null,
})

/** A source shows the person in this state on the day `asOf`. */
export const seen = (custody: Custody, asOf: string, given: Given = {}): CustodyClaim => ({
  ...base({ ...given, asOf }),
  kind: 'custody',
  custody,
  asOf: day(asOf),
})

export const release = (given: Given): ReleaseClaim => ({ ...base(given), kind: 'release' })
export const life = (what: Life, given: Given): LifeClaim => ({ ...base(given), kind: 'life', life: what })
export const stage = (what: LegalStage, given: Given): StageClaim => ({
  ...base(given),
  kind: 'stage',
  stage: what,
})
export const charge = (step: ChargeStep, given: Given): ChargeClaim => ({
  ...base(given),
  kind: 'charge',
  chargeId: 'charge-of-the-test',
  step,
})

/** The only way to claims about a person leads through the subject, in tests too. */
export const about = (...claims: readonly Claim[]): PersonClaim[] => claimsOfPerson(claims, PERSON)

const maybeDay = (text: string | undefined): Day | null => (text === undefined ? null : day(text))
