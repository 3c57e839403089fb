import {
  CASE_FACETS,
  FACETS,
  PARTY_FACETS,
  type CaseLine,
  type Facet,
  type GroupLine,
  type PartyTraits,
  type PersonLine,
  type SubjectLine,
} from './dto'
import type { Day } from '@/lib/dates/day'
import { sayIn, type Lang } from '@/lib/i18n/lang'

/** At most one value a filter; a filter that is not set asks nothing. */
export type Filters = Partial<Readonly<Record<Facet, string>>>

/** A case that fits, with those of its people and groups that fit, and the people of the case who do not. */
export interface Match {
  readonly line: CaseLine
  readonly subjects: readonly SubjectLine[]
  readonly groups: readonly GroupLine[]
  readonly others: readonly SubjectLine[]
}

/** The cases that fit all filters. What is asked of a person or group must hold of one and the same. */
export const selectCases = (cases: readonly CaseLine[], filters: Filters): Match[] =>
  cases.flatMap((line) => {
    const match = matchOf(line, filters)
    return match ? [match] : []
  })

function matchOf(line: CaseLine, filters: Filters): Match | null {
  if (!CASE_FACETS.every((facet) => fits(line.traits[facet], filters[facet]))) return null
  const subjects = line.subjects.filter(({ traits }) => partyFits(traits, filters))
  const groups = line.groups.filter(({ traits }) => partyFits(traits, filters))
  const asked = PARTY_FACETS.some((facet) => filters[facet] !== undefined)
  if (asked && subjects.length === 0 && groups.length === 0) return null
  return { line, subjects, groups, others: line.subjects.filter((each) => !subjects.includes(each)) }
}

const fits = (values: readonly string[], wanted: string | undefined) =>
  wanted === undefined || values.includes(wanted)
const partyFits = (traits: PartyTraits, filters: Filters) =>
  PARTY_FACETS.every((facet) => fits(traits[facet], filters[facet]))

/** What a list holds. A person of several cases counts once; groups and their people are counted apart. */
export interface Count {
  readonly cases: number
  readonly people: number
  readonly groups: number
  readonly peopleInGroups: number
}

export function countOf(matches: readonly Match[]): Count {
  const groups = matches.flatMap((match) => match.groups)
  return {
    cases: matches.length,
    people: new Set(matches.flatMap(({ subjects }) => subjects.map(({ person }) => person.slug))).size,
    groups: groups.length,
    peopleInGroups: groups.reduce((sum, { size }) => sum + size, 0),
  }
}

/** For each filter, how many cases each value would leave, given the other filters. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/** One pass over all cases, without a list for each filter: the register may hold thousands (docs/benchmarks.md). */
export function countFacets(cases: readonly CaseLine[], filters: Filters): FacetCounts {
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map<string, number>()]),
  ) as unknown as Record<Facet, Map<string, number>>
  const asked = PARTY_FACETS.some((facet) => filters[facet] !== undefined)
  for (const line of cases) {
    const missed = missedBy(line.traits, CASE_FACETS, filters)
    if (missed === 'several') continue
    const parties = [...line.subjects, ...line.groups].map(({ traits }) => ({
      traits,
      missed: missedBy(traits, PARTY_FACETS, filters),
    }))
    if (!asked || parties.some((party) => party.missed === null))
      for (const facet of CASE_FACETS)
        if (missed === null || missed === facet)
          for (const value of line.traits[facet]) add(counts[facet], value)
    if (missed !== null) continue
    for (const facet of PARTY_FACETS) {
      const fitting = parties.filter((party) => party.missed === null || party.missed === facet)
      // A case counts once, however many of its people it is about.
      for (const value of new Set(fitting.flatMap(({ traits }) => traits[facet]))) add(counts[facet], value)
    }
  }
  return counts
}

/** The one filter among these that does not fit; null where all do. */
function missedBy<F extends Facet>(
  traits: Readonly<Record<F, readonly string[]>>,
  facets: readonly F[],
  filters: Filters,
): F | 'several' | null {
  let missed: F | null = null
  for (const facet of facets) {
    if (fits(traits[facet], filters[facet])) continue
    if (missed !== null) return 'several'
    missed = facet
  }
  return missed
}

const add = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)

export const SORTS = ['changed', 'confirmed', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** Cases about named people, then those about groups, then those about no single person: groups never stand among persons. */
export const PARTS = ['people', 'groups', 'neither'] as const
export type Part = (typeof PARTS)[number]

export const partOf = ({ subjects, groups }: Match): Part =>
  subjects.length > 0 ? 'people' : groups.length > 0 ? 'groups' : 'neither'

/** In the three parts, each in the order asked for: the latest day first, what has none last; then by name. */
export function sortMatches(matches: readonly Match[], sort: Sort, lang: Lang): Match[] {
  const dayOf = ({ line }: Match) =>
    sort === 'changed' ? line.changed : sort === 'confirmed' ? line.confirmed : null
  return matches
    .map((match) => ({
      match,
      part: PARTS.indexOf(partOf(match)),
      day: dayOf(match),
      key: keyOf(match.line, lang),
    }))
    .toSorted((a, b) => a.part - b.part || latestFirst(a.day, b.day) || compareKeys(a.key, b.key))
    .map(({ match }) => match)
}

/** The people whose status changed last. */
export const lastChanged = (people: readonly PersonLine[], lang: Lang, count: number): PersonLine[] =>
  people
    .filter(({ changed }) => changed !== null)
    .toSorted(
      (a, b) =>
        latestFirst(a.changed?.day ?? null, b.changed?.day ?? null) ||
        Number(!a.changed?.claim.date) - Number(!b.changed?.claim.date) ||
        compareKeys(keyOf(a, lang), keyOf(b, lang)),
    )
    .slice(0, count)

function latestFirst(a: Day | null, b: Day | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a > b ? -1 : 1
}

/** Keys were made to be compared letter by letter (lib/i18n/sort-key.ts); of equal names the address decides. */
const keyOf = ({ sort, slug }: Pick<CaseLine, 'sort' | 'slug'>, lang: Lang) =>
  `${sayIn(sort, lang).text}\n${slug}`
const compareKeys = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export const PAGE_SIZE = 50
export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PAGE_SIZE))

/** The first page counts what this filter leaves: each number is the number of people in the list that it links to. */
export const HEADLINE_LISTS = [
  { key: 'imprisoned', filters: { custody: 'imprisoned' } },
  { key: 'inCustody', filters: { custody: 'held' } },
  { key: 'restricted', filters: { custody: 'freedom_restricted' } },
  { key: 'psychiatric', filters: { custody: 'psychiatric_facility' } },
  { key: 'investigated', filters: { legal: 'under_investigation' } },
  { key: 'killed', filters: { life: 'killed' } },
  { key: 'unknown', filters: { custody: 'unknown' } },
] as const satisfies readonly { readonly key: string; readonly filters: Filters }[]

/** The numbers of the first page, and of groups apart. */
export const headlineNumbers = (cases: readonly CaseLine[]) => ({
  people: HEADLINE_LISTS.map(({ key, filters }) => ({
    key,
    filters,
    count: countOf(selectCases(cases, filters)).people,
  })),
  groups: countOf(selectCases(cases, { about: 'groups' })),
})
