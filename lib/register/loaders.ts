import { EVERYONE } from '@/lib/auth/policy'
import type { Claim } from '@/lib/claim/dto'
import { listClaims } from '@/lib/case/queries'
import { today } from '@/lib/dates/day'
import type { Lang } from '@/lib/i18n/lang'
import { keepUntilPublished } from '@/lib/pages/kept'
import { tagPage, tags } from '@/lib/pages/tags'
import { deriveRegister } from './derive'
import type { LegalLine, PersonLine, Register } from './dto'
import { getLatestLetter, readRegisterRows } from './queries'
import {
  countFacets,
  countOf,
  headlineNumbers,
  lastChanged,
  PAGE_SIZE,
  pagesOf,
  selectCases,
  sortMatches,
  type Match,
} from './rules'
import { PLAIN_LISTING, readListing } from './schema'

/** The claims behind the statuses that a page shows, with their citations: they tell who says so. */
export type Sayings = ReadonlyMap<string, Claim>

/**
 * All visible cases as they stand today. Derived once a day and whenever something is published; a request only filters
 * and counts what is kept. Tried with 21 claims a case on the embedded engine, on two busy cores: 1,500 cases are read and
 * derived in 1.5 s, kept in 10 MB, and filtered, sorted and counted in 30 ms; 15,000 cases in 20 s, 80 MB and 300 ms.
 */
export function loadRegister(): Promise<Register> {
  const day = today(new Date())
  return keepUntilPublished('register', day, [tags.register], async () =>
    deriveRegister(await readRegisterRows(EVERYONE), day),
  )
}

/**
 * One page of the list; without a query, the first page of everything. Null beyond the last page.
 * @throws BadParameterError for a value that cannot be
 */
export async function loadListPage(lang: Lang, query: URLSearchParams | null) {
  await tagPage([tags.register])
  const register = await loadRegister()
  const listing = query ? readListing(query, register) : PLAIN_LISTING
  const matches = sortMatches(selectCases(register.cases, listing.filters), listing.sort, lang)
  const last = pagesOf(matches.length)
  if (listing.page > last) return null
  const shown = matches.slice((listing.page - 1) * PAGE_SIZE, listing.page * PAGE_SIZE)
  return {
    register,
    listing,
    shown,
    last,
    count: countOf(matches),
    facets: countFacets(register.cases, listing.filters),
    sayings: await loadSayings(claimsOfMatches(shown)),
  }
}
export type ListPage = NonNullable<Awaited<ReturnType<typeof loadListPage>>>

const PEOPLE_ON_HOME = 8

/** What the first page tells. */
export async function loadHome(lang: Lang) {
  await tagPage([tags.register])
  const [register, letter] = await Promise.all([loadRegister(), getLatestLetter(EVERYONE)])
  const changed = lastChanged(register.people, lang, PEOPLE_ON_HOME)
  return {
    day: register.day,
    changed,
    numbers: headlineNumbers(register.cases),
    all: countOf(selectCases(register.cases, {})),
    letter,
    sayings: await loadSayings(changed.flatMap(claimsOfPerson)),
  }
}
export type Home = Awaited<ReturnType<typeof loadHome>>

/** These cases as they stand today, and the claims that tell who says so: for pages about something else. */
export async function loadCaseLines(slugs: readonly string[]) {
  const { cases, day } = await loadRegister()
  const wanted = new Set(slugs)
  const lines = cases.filter(({ slug }) => wanted.has(slug))
  return { lines, day, sayings: await loadSayings(claimsOfMatches(lines)) }
}
export type CaseLines = Awaited<ReturnType<typeof loadCaseLines>>

async function loadSayings(claims: readonly Claim[]): Promise<Sayings> {
  const ids = [...new Set(claims.map(({ id }) => id))]
  const told = await listClaims(EVERYONE, { id: { in: ids } })
  return new Map(told.map((claim) => [claim.id, claim]))
}

const claimsOfMatches = (matches: readonly Pick<Match, 'subjects' | 'groups'>[]): Claim[] =>
  matches.flatMap(({ subjects, groups }) => [
    ...subjects.flatMap(({ person, legal }) => [...claimsOfPerson(person), ...legal.flatMap(claimsOfLegal)]),
    ...groups.flatMap(({ legal }) => legal.flatMap(claimsOfLegal)),
  ])

const claimsOfLegal = ({ since, latest }: LegalLine): Claim[] => [since, latest]

function claimsOfPerson({ custody, life, headline, changed }: PersonLine): Claim[] {
  return [
    ...(custody.state === 'unknown' ? (custody.last ? [custody.last.latest] : []) : [custody.since]),
    ...(life.state === 'living' ? [] : [life.since]),
    ...(headline ? claimsOfLegal(headline) : []),
    ...(changed ? [changed.claim] : []),
  ]
}
