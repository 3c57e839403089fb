import {
  knownBy,
  type Custody,
  type MeasureKind,
  type PersonClaim,
  type SentenceClaim,
  type SentenceComponent,
} from '@/lib/claim/dto'
import { addDays, addMonths, type Day } from '@/lib/dates/day'

/**
 * Custody of a person on a day, derived from dated claims and nothing else.
 *
 * - A claim takes effect on the last day it may mean; before that it is only possible (`possibly`).
 * - A measure or sentence ends at its stated term. What follows is «unknown, last known …», never «at liberty»:
 *   only a source that says so sets a person free.
 * - Restricted freedom is its own state and can never come out as prison; a fine touches nobody's custody.
 */
export type CustodyStatus =
  | {
      readonly state: Custody
      /** The claim that began the present run of this state, and so says since when. */
      readonly since: PersonClaim
      /** The latest claim that asserts the state. */
      readonly latest: PersonClaim
      /** The last day for which a source asserts the state, and the claim that does; null where a verdict is only retold. */
      readonly lastConfirmed: Day | null
      readonly confirmedBy: PersonClaim | null
      /** The end of the stated term, where there is one. */
      readonly termEnd: TermEnd | null
      readonly possibly: PersonClaim | null
    }
  | { readonly state: 'unknown'; readonly last: LastKnown | null; readonly possibly: PersonClaim | null }

export interface LastKnown {
  readonly state: Custody
  readonly since: PersonClaim
  readonly latest: PersonClaim
  readonly to: Day
  readonly why: 'term_ended' | 'police_custody_is_short' | 'decision_ended_it'
}

/** `stated`: the source gives the day. `counted`: start plus stated length. `seventy_two_hours`: the limit for police custody. */
export interface TermEnd {
  readonly day: Day
  readonly rule: 'stated' | 'counted' | 'seventy_two_hours'
}

const CUSTODY_OF_MEASURE = {
  police_custody: 'police_custody',
  remand: 'remand',
  house_arrest: 'house_arrest',
  psychiatric_facility: 'psychiatric_facility',
  undertaking_not_to_leave: null,
  exit_ban: null,
} as const satisfies Record<MeasureKind, Custody | null>

/**
 * What each part of a sentence does to custody. Null: nothing. Compulsory medical measures may be out-patient
 * (Criminal Code arts 91–98), so a placement is a measure of its own, never derived from the ruling.
 */
export const CUSTODY_OF_COMPONENT = {
  imprisonment: 'imprisoned',
  restricted_freedom: 'freedom_restricted',
  administrative_arrest: 'administrative_arrest',
  suspended: null,
  correctional_labour: null,
  fine: null,
  activity_ban: null,
  compulsory_medical: null,
  community_service: null,
  confiscation: null,
  unspecified: null,
} as const satisfies Record<SentenceComponent['kind'], Custody | null>

type Effect = { readonly to: Custody; readonly end: TermEnd | null } | { readonly to: 'ended' }

interface Step {
  readonly claim: PersonClaim
  readonly from: Day
  readonly effect: Effect
}

/** Custody of one person on `on`; claims of every case of that person together, in any order. */
export function custodyOn(claims: readonly PersonClaim[], on: Day): CustodyStatus {
  const steps = stepsOf(claims)
  const past = steps.filter((step) => step.from <= on)
  const possibly =
    steps.find((step) => step.from > on && step.claim.earliest !== null && step.claim.earliest <= on)
      ?.claim ?? null
  const last = past.at(-1)
  if (!last) return { state: 'unknown', last: null, possibly }
  const run = runEndingWith(past, last)
  if (!run) return { state: 'unknown', last: null, possibly }
  const confirmedBy = run.steps.map((step) => step.claim).reduce<PersonClaim | null>(laterConfirmed, null)
  const lastConfirmed = confirmedBy && confirmedOn(confirmedBy)
  const end = longestTerm(run.steps)
  const base = { since: run.steps[0]!.claim, latest: run.steps.at(-1)!.claim }
  if (run.endedOn) {
    return {
      state: 'unknown',
      last: { state: run.state, ...base, to: run.endedOn, why: 'decision_ended_it' },
      possibly,
    }
  }
  const heldTo = end && latestDay([end.day, lastConfirmed])
  if (heldTo && on > heldTo) {
    const why = end.rule === 'seventy_two_hours' ? 'police_custody_is_short' : 'term_ended'
    return { state: 'unknown', last: { state: run.state, ...base, to: heldTo, why }, possibly }
  }
  return { state: run.state, ...base, lastConfirmed, confirmedBy, termEnd: end, possibly }
}

interface Run {
  readonly state: Custody
  readonly steps: readonly Step[]
  readonly endedOn: Day | null
}

/** Walks back from the last step over all that assert the same state without a gap between them. */
function runEndingWith(past: readonly Step[], last: Step): Run | null {
  let index = past.indexOf(last)
  let endedOn: Day | null = null
  while (index >= 0 && past[index]!.effect.to === 'ended') endedOn = past[index--]!.from
  const head = past[index]
  if (!head || head.effect.to === 'ended') return null
  const state = head.effect.to
  const steps = [head]
  for (let at = index - 1; at >= 0; at--) {
    const before = past[at]!
    if (before.effect.to !== state) break
    const heldTo = latestDay([longestTerm([before])?.day ?? null, confirmedOn(before.claim)])
    if (
      longestTerm([before]) &&
      heldTo &&
      addDays(heldTo, 1) < steps[0]!.from &&
      steps[0]!.claim.kind !== 'custody'
    )
      break
    steps.unshift(before)
  }
  return { state, steps, endedOn }
}

function stepsOf(claims: readonly PersonClaim[]): Step[] {
  const harmless = new Set(claims.filter(leavesCustodyAlone).map((sentence) => sentence.id))
  return claims
    .filter((claim) => claim.kind !== 'outcome' || !harmless.has(claim.sentenceId))
    .flatMap((claim): Step[] => {
      const from = knownBy(claim)
      const effect = from && claim.standing === 'stands' ? effectOf(claim, from) : null
      return from && effect ? [{ claim, from, effect }] : []
    })
    .toSorted(compareSteps)
}

/** By day, then by rank; then by id, the order of entry, so that the order in which claims are read decides nothing. */
function compareSteps(a: Step, b: Step): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return rank(a) - rank(b) || (a.claim.id < b.claim.id ? -1 : 1)
}

/** A fine paid or quashed frees nobody. Of an unspecified penalty nobody knows, so what became of it still counts. */
function leavesCustodyAlone(claim: PersonClaim): boolean {
  return (
    claim.kind === 'sentence' &&
    claim.components.every(({ kind }) => kind !== 'unspecified' && CUSTODY_OF_COMPONENT[kind] === null)
  )
}

/** On one day: police custody, then what a judge orders, then a verdict, then what sources see afterwards. */
function rank(step: Step): number {
  if (step.claim.kind === 'measure') return step.claim.measure === 'police_custody' ? 0 : 1
  return { sentence: 2, outcome: 3, release: 4, custody: 5 }[
    step.claim.kind as 'sentence' | 'outcome' | 'release' | 'custody'
  ]
}

function effectOf(claim: PersonClaim, from: Day): Effect | null {
  switch (claim.kind) {
    case 'measure': {
      const to = CUSTODY_OF_MEASURE[claim.measure]
      return to && { to, end: endOfMeasure(claim, from) }
    }
    case 'custody':
      return { to: claim.custody, end: null }
    case 'release':
      return { to: 'at_liberty', end: null }
    case 'sentence':
      return effectOfSentence(claim, from)
    case 'outcome':
      if (claim.outcome === 'served' || claim.outcome === 'paroled' || claim.outcome === 'pardoned')
        return { to: 'at_liberty', end: null }
      return claim.outcome === 'quashed' || claim.outcome === 'acquitted' ? { to: 'ended' } : null
    default:
      return null
  }
}

function effectOfSentence(claim: SentenceClaim, from: Day): Effect | null {
  for (const component of claim.components) {
    const to = CUSTODY_OF_COMPONENT[component.kind]
    if (!to) continue
    return { to, end: endOfComponent(claim, component, from) }
  }
  return null
}

/** Counted only from a dated decision: where no source dates the verdict, its end is not computed. */
function endOfComponent(claim: SentenceClaim, component: SentenceComponent, from: Day): TermEnd | null {
  if (claim.date === null) return null
  if (component.kind === 'administrative_arrest')
    return { day: addDays(from, component.days), rule: 'counted' }
  return component.kind === 'imprisonment' || component.kind === 'restricted_freedom'
    ? { day: addMonths(from, component.months), rule: 'counted' }
    : null
}

function endOfMeasure(claim: Extract<PersonClaim, { kind: 'measure' }>, from: Day): TermEnd | null {
  if (claim.untilLatest) return { day: claim.untilLatest, rule: 'stated' }
  if (claim.length.months) return { day: addMonths(from, claim.length.months), rule: 'counted' }
  if (claim.length.days) return { day: addDays(from, claim.length.days), rule: 'counted' }
  // Constitution of 1995, art. 16(2): nobody is held without a judge for more than seventy-two hours.
  return claim.measure === 'police_custody' ? { day: addDays(from, 3), rule: 'seventy_two_hours' } : null
}

/** A source confirms a state for the day it names; an undated retelling confirms nothing. */
function confirmedOn(claim: PersonClaim): Day | null {
  return claim.asOf ?? (claim.date === null ? null : claim.latest)
}

function laterConfirmed(last: PersonClaim | null, claim: PersonClaim): PersonClaim | null {
  const day = confirmedOn(claim)
  const before = last && confirmedOn(last)
  return day && (!before || day > before) ? claim : last
}

function longestTerm(steps: readonly Step[]): TermEnd | null {
  return steps
    .map((step) => (step.effect.to === 'ended' ? null : step.effect.end))
    .reduce<TermEnd | null>(
      (longest, end) => (end && (!longest || end.day > longest.day) ? end : longest),
      null,
    )
}

function latestDay(days: readonly (Day | null)[]): Day | null {
  return days.reduce<Day | null>((latest, each) => (each && (!latest || each > latest) ? each : latest), null)
}

/** A stretch of the custody bar: `to` is exclusive of the next stretch; `open` marks that nothing ended it but today. */
export interface CustodySegment {
  readonly from: Day
  readonly to: Day
  readonly state: Custody | 'unknown'
}

/** The same derivation as stretches on an axis, from the first claim that bears on custody to `until`. */
export function custodySegments(claims: readonly PersonClaim[], until: Day): CustodySegment[] {
  const steps = stepsOf(claims).filter((step) => step.from <= until)
  const first = steps[0]
  if (!first) return []
  const turns = new Set<Day>([first.from])
  for (const step of steps) {
    turns.add(step.from)
    const end = step.effect.to === 'ended' ? null : step.effect.end
    if (end && end.day < until) turns.add(addDays(end.day, 1))
    const confirmed = confirmedOn(step.claim)
    if (confirmed && confirmed >= step.from && confirmed < until) turns.add(addDays(confirmed, 1))
  }
  const segments: CustodySegment[] = []
  const days = [...turns].filter((each) => each >= first.from).toSorted()
  for (const [index, from] of days.entries()) {
    const state = custodyOn(claims, from).state
    const to = days[index + 1] ?? until
    const before = segments.at(-1)
    if (before?.state === state) segments[segments.length - 1] = { ...before, to }
    else segments.push({ from, to, state })
  }
  return segments
}
