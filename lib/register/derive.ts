import { setImmediate } from 'node:timers/promises'
import { barOf } from '@/lib/case/view'
import type { ProceedingDto } from '@/lib/case/dto'
import { knownBy } from '@/lib/claim/dto'
import { toEdtf } from '@/lib/claim/rows'
import { fromDbDate, type Day } from '@/lib/dates/day'
import type { Words } from '@/lib/i18n/lang'
import { toWords } from '@/lib/i18n/words'
import { byGravity, legalStatusOn } from '@/lib/status/legal'
import { hasDied } from '@/lib/status/life'
import { personStatusOn } from '@/lib/status/person-status'
import type { CaseLine, GroupLine, Law, LegalLine, PersonLine, Register, SubjectLine } from './dto'
import type { RegisterRows } from './queries'
import { caseTraits, groupTraits, latestChange, latestOf, personTraits, type Span } from './traits'

type CaseRow = RegisterRows['cases'][number]
type ProceedingRow = RegisterRows['proceedings'][number]

/** After so many cases, whatever else waits has its turn: thousands of cases take seconds. */
const CASES_AT_A_TIME = 100

/** Puts the register together for one day. Each person's status is derived once, however many cases there are of her. */
export async function deriveRegister(rows: RegisterRows, day: Day): Promise<Register> {
  const index = indexOf(rows)
  const people = new Map<string, PersonLine>()
  const cases: CaseLine[] = []
  for (const row of rows.cases) {
    cases.push(caseLine(row, index, day, people))
    if (cases.length % CASES_AT_A_TIME === 0) await setImmediate()
  }
  return {
    day,
    cases,
    people: [...people.values()],
    names: {
      theme: new Map(
        rows.cases.flatMap(({ themes }) =>
          themes.map(({ theme }) => [theme.slug, toWords(theme.name)] as const),
        ),
      ),
      occupation: named(rows.roles.occupations),
      place: named(rows.places.places),
      charge: new Map(
        rows.proceedings.flatMap((proceeding) => lawsOf(proceeding).map((law) => [law.slug, law] as const)),
      ),
    },
  }
}

type Index = ReturnType<typeof indexOf>

function indexOf(rows: RegisterRows) {
  const placeSlugs = new Map(rows.places.places.map(({ id, slug }) => [id, slug]))
  const occupationSlugs = new Map(rows.roles.occupations.map(({ id, slug }) => [id, slug]))
  return {
    claimsOfPerson: grouped(rows.claims, ({ subject }) =>
      subject.of === 'person' ? subject.personId : null,
    ),
    claimsOfProceeding: grouped(rows.claims, ({ proceedingId }) => proceedingId),
    proceedingsOfCase: grouped(rows.proceedings, ({ caseId }) => caseId),
    proceedingsOfPerson: grouped(rows.proceedings, ({ personId }) => personId),
    placesOfCase: grouped(
      rows.places.pairs,
      ({ caseId }) => caseId,
      ({ placeId }) => placeSlugs.get(placeId ?? ''),
    ),
    occupationsOfPerson: grouped(
      rows.roles.pairs,
      ({ personId }) => personId,
      ({ occupationId }) => occupationSlugs.get(occupationId ?? ''),
    ),
    spans: new Map(rows.spans.map((row) => [row.caseId, spanOf(row)])),
  }
}

function caseLine(row: CaseRow, index: Index, day: Day, people: Map<string, PersonLine>): CaseLine {
  const proceedings = index.proceedingsOfCase.get(row.id) ?? []
  const subjects = row.subjects.map(({ role, person }): SubjectLine => {
    let line = people.get(person.id)
    if (!line) people.set(person.id, (line = personLine(person, index, day)))
    const own = proceedings.filter(({ personId }) => personId === person.id)
    const legal = hasDied(line.life) ? [] : legalLines(own, index, day)
    const occupations = index.occupationsOfPerson.get(person.id) ?? []
    return { person: line, role, legal, traits: personTraits(line, legal, slugsOfLaws(own), occupations) }
  })
  const groups = row.groups.map((group): GroupLine => {
    const own = proceedings.filter(({ groupId }) => groupId === group.id)
    const legal = legalLines(own, index, day)
    return { ...group, name: toWords(group.name), legal, traits: groupTraits(legal, slugsOfLaws(own)) }
  })
  const legalOfGroups = groups.flatMap(({ legal }) => legal)
  return {
    slug: row.slug,
    kind: row.kind,
    title: toWords(row.title),
    sort: toWords(row.sort),
    subjects,
    groups,
    traits: caseTraits({
      kind: row.kind,
      themes: row.themes.map(({ theme }) => theme.slug),
      places: index.placesOfCase.get(row.id) ?? [],
      span: index.spans.get(row.id) ?? null,
      people: subjects.length,
      groups: groups.length,
    }),
    changed: latestOf([
      ...subjects.map(({ person }) => person.changed?.day ?? null),
      ...legalOfGroups.map(({ since }) => knownBy(since)),
    ]),
    confirmed: latestOf([
      ...subjects.map(({ person }) => person.confirmed),
      ...legalOfGroups.map(({ lastConfirmed }) => lastConfirmed),
    ]),
  }
}

function personLine(person: CaseRow['subjects'][number]['person'], index: Index, day: Day): PersonLine {
  const proceedings = (index.proceedingsOfPerson.get(person.id) ?? []).map(bareProceeding)
  const status = personStatusOn(person.id, index.claimsOfPerson.get(person.id) ?? [], proceedings, day)
  const { custody, life, headline } = status
  const findings = hasDied(life) ? [] : status.proceedings
  return {
    slug: person.slug,
    name: toWords(person.name),
    sort: toWords(person.sort),
    custody,
    life,
    headline: headline && legalLine(headline),
    proceedings: findings.length,
    bar: barOf(status, day),
    changed: latestChange(status, findings),
    confirmed: latestOf([
      custody.state === 'unknown' || hasDied(life) ? null : custody.lastConfirmed,
      ...findings.map(({ lastConfirmed }) => lastConfirmed),
    ]),
  }
}

/** Where each of these proceedings stands, gravest first. An inquiry gives nobody a status. */
function legalLines(proceedings: readonly ProceedingRow[], index: Index, day: Day): LegalLine[] {
  return proceedings
    .flatMap(({ id, kind }) => {
      const finding =
        kind === 'inquiry' ? null : legalStatusOn(kind, index.claimsOfProceeding.get(id) ?? [], day)
      return finding ? [legalLine(finding)] : []
    })
    .toSorted(byGravity)
}

const legalLine = ({ status, since, latest, lastConfirmed }: LegalLine): LegalLine => ({
  status,
  since,
  latest,
  lastConfirmed,
})

/** Status needs of a proceeding whose it is and of which kind; nobody reads its name here. */
const bareProceeding = ({ id, kind, personId, groupId }: ProceedingRow): ProceedingDto => ({
  id,
  kind,
  personId,
  groupId,
  name: {},
  body: null,
  caseNumber: null,
  charges: [],
})

const lawsOf = ({ charges }: ProceedingRow): Law[] =>
  charges.flatMap(({ lawArticle }) =>
    lawArticle
      ? [{ ...lawArticle, edition: toEdtf(lawArticle.edition), name: toWords(lawArticle.name) }]
      : [],
  )
const slugsOfLaws = (proceedings: readonly ProceedingRow[]) => [
  ...new Set(
    proceedings.flatMap(({ charges }) => charges.flatMap(({ lawArticle }) => lawArticle?.slug ?? [])),
  ),
]
const named = (rows: readonly { slug: string; name: unknown }[]): Map<string, Words> =>
  new Map(rows.map(({ slug, name }) => [slug, toWords(name)]))

function spanOf({ _min, _max }: RegisterRows['spans'][number]): Span | null {
  const days = [_min.earliest, _min.latest, _min.asOf, _max.latest, _max.asOf]
    .flatMap((each) => (each ? [fromDbDate(each)] : []))
    .toSorted()
  const [from] = days
  const to = days.at(-1)
  return from && to ? { from, to } : null
}

function grouped<T, V = T>(
  rows: readonly T[],
  keyOf: (row: T) => string | null,
  valueOf: (row: T) => V | undefined = (row) => row as unknown as V,
): Map<string, V[]> {
  const map = new Map<string, V[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const value = valueOf(row)
    if (key === null || value === undefined) continue
    const held = map.get(key)
    if (held) held.push(value)
    else map.set(key, [value])
  }
  return map
}
