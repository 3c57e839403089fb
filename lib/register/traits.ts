import type { PersonStatus } from '@/lib/case/dto'
import { knownBy, type Claim, type Custody } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import { hasDied } from '@/lib/status/life'
import type { CaseTraits, Change, LegalLine, PartyTraits, PersonLine } from './dto'

/** What one filter calls «held»: deprived of liberty by a measure, in a cell or at home, not by a sentence. */
export const HELD: readonly Custody[] = ['police_custody', 'remand', 'house_arrest']

/** The days that the timeline of a case touches, first to last. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/** Whether custody says anything of a person: not of the dead, nor of an exile of whom no source ever told it. */
export const hasCustody = ({ life, custody }: Pick<PersonLine, 'life' | 'custody'>): boolean =>
  !hasDied(life) && (custody.state !== 'unknown' || custody.last !== null || life.state === 'living')

/** How filters find a person in one case. The dead have no custody and no legal status. */
export function personTraits(
  person: Pick<PersonLine, 'life' | 'custody'>,
  legal: readonly LegalLine[],
  charges: readonly string[],
  occupations: readonly string[],
): PartyTraits {
  const { life, custody } = person
  const held = (HELD as readonly string[]).includes(custody.state)
  return {
    custody: !hasCustody(person) ? [] : held ? [custody.state, 'held'] : [custody.state],
    legal: hasDied(life) ? [] : legalValues(legal),
    life: life.state === 'living' ? [] : [life.state],
    charge: charges,
    occupation: once(occupations),
  }
}

/** How filters find a group: nothing said of it tells where any one of its people is. */
export const groupTraits = (legal: readonly LegalLine[], charges: readonly string[]): PartyTraits => ({
  custody: [],
  legal: legalValues(legal),
  life: [],
  charge: charges,
  occupation: [],
})

/** A suspect is under investigation too, and is found under both. */
const legalValues = (legal: readonly LegalLine[]): string[] =>
  once(legal.flatMap(({ status }) => (status === 'suspected' ? [status, 'under_investigation'] : [status])))

/** How filters find a case as a whole. It is found under each year from its first to its last. */
export function caseTraits(facts: {
  readonly kind: string
  readonly themes: readonly string[]
  readonly places: readonly string[]
  readonly span: Span | null
  readonly people: number
  readonly groups: number
}): CaseTraits {
  const about = [...(facts.people > 0 ? ['people'] : []), ...(facts.groups > 0 ? ['groups'] : [])]
  return {
    kind: [facts.kind],
    theme: facts.themes,
    place: once(facts.places),
    year: facts.span ? yearsOf(facts.span) : [],
    about: about.length > 0 ? about : ['neither'],
  }
}

function yearsOf({ from, to }: Span): string[] {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) =>
    String(first + index).padStart(4, '0'),
  )
}

/**
 * The latest claim that changed a person's status; of two on one day, death before custody before the proceedings. A term
 * that merely ran out is no change: no source reported one.
 */
export function latestChange(
  { life, custody }: Pick<PersonStatus, 'life' | 'custody'>,
  findings: readonly { readonly since: Claim }[],
): Change | null {
  const ofLife = life.state === 'living' ? [] : [changeBy('life', life.since)]
  if (hasDied(life)) return ofLife[0] ?? null
  const began = custody.state === 'unknown' ? custody.last?.since : custody.since
  return [
    ...ofLife,
    began ? changeBy('custody', began) : null,
    ...findings.map(({ since }) => changeBy('legal', since)),
  ].reduce<Change | null>(
    (latest, each) => (each && (!latest || each.day > latest.day) ? each : latest),
    null,
  )
}

function changeBy(of: Change['of'], claim: Claim): Change | null {
  const day = knownBy(claim)
  return day && { of, claim, day }
}

/** The latest of some days; null where none is known. */
export const latestOf = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((latest, each) => (each && (!latest || each > latest) ? each : latest), null)

const once = <T>(values: readonly T[]): T[] => [...new Set(values)]
