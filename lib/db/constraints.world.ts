import type pg from 'pg'
import { expect } from 'vitest'
import { v7 as uuid } from 'uuid'

// A small world in which a test tries one row at a time. Every row is right unless the test makes it wrong.

type Value = string | number | boolean | null | object
export type Row = Readonly<Record<string, Value>>
export interface Attempt {
  readonly table: string
  readonly row: Row
}

const known = new Map<string, string>()

/** The id of a record of the world, by its name in the tests. */
export function id(name: string): string {
  const found = known.get(name) ?? uuid()
  known.set(name, found)
  return found
}

export const words = { kk: 'сөз', ru: 'слово', en: 'word' }
const now = '2026-06-22T00:00:00Z'

/** What a row of each table needs, apart from `id`. */
const LEAST: Readonly<Record<string, () => Row>> = {
  person: () => ({ slug: newSlug(), name: words, sort: words, updated_at: now }),
  person_name: () => ({ person_id: id('person'), text: 'Иса', script: 'cyrillic', kind: 'printed' }),
  organisation: () => ({ slug: newSlug(), kind: 'ngo', name: words }),
  place: () => ({ slug: newSlug(), name: words }),
  occupation: () => ({ slug: newSlug(), name: words }),
  law_article: () => ({ slug: newSlug(), code: 'cc-2014', article: '174', name: words }),
  theme: () => ({ slug: newSlug(), name: words, summary: words }),
  case: () => ({
    slug: newSlug(),
    kind: 'criminal',
    title: words,
    summary: words,
    sort: words,
    updated_at: now,
  }),
  case_group: () => ({ case_id: id('case'), name: words, size: 19 }),
  disagreement: () => ({ case_id: id('case'), about: words, reason: words }),
  charge: () => ({ proceeding_id: id('criminal'), wording: words }),
  source: () => ({ slug: newSlug(), kind: 'news', publisher: words, lang: 'kk', seen_as: 'full' }),
  citation: () => ({ claim_id: id('sentence'), source_id: id('source'), part: 'body', ordinal: 0 }),
  letter: () => ({ slug: newSlug(), title: words, summary: words, reported_in_id: id('source') }),
  letter_party: () => ({ letter_id: id('letter'), role: 'sender', person: words, ordinal: 0 }),
  proceeding: () => ({
    case_id: id('case'),
    kind: 'criminal',
    person_id: id('person'),
    name: words,
    ordinal: 0,
  }),
  claim: () => ({ case_id: id('case'), kind: 'event', event: 'trial', text: words }),
  sentence_component: () => ({ claim_id: id('sentence'), kind: 'imprisonment', length_months: 84 }),
  term: () => ({ kind: 'court', slug: newSlug(), name: words }),
  account: () => ({ email: newSlug(), name: 'Editor', role: 'editor', updated_at: now }),
  record: () => ({ kind: 'case', content: {}, updated_at: now }),
  revision: () => ({ seq: 1, action: 'edited', at: now, digest: HASH, previous: HASH, hash: HASH }),
  version: () => ({ record_id: id('record'), number: 1, slug: newSlug(), content: {}, published_at: now }),
  comment: () => ({ record_id: id('record'), author_id: id('account'), path: '/slug', body: 'Why?' }),
  report: () => ({ path: '/kk', lang: 'kk', body: 'A mistake', receipt: uuid().padEnd(64, '0') }),
}

const HASH = '0'.repeat(64)
/** These have a key of their own in place of `id`. */
const OWN_KEY: ReadonlySet<string> = new Set(['revision', 'version'])

const newSlug = () => `slug-${uuid()}`

export const row = (table: string, more: Row = {}): Attempt => ({
  table,
  row: { ...(OWN_KEY.has(table) ? {} : { id: uuid() }), ...LEAST[table]?.(), ...more },
})

/** A claim of one kind about the person in the criminal proceeding, with what that kind needs. */
export const claim = (kind: string, more: Row = {}): Attempt => row('claim', { event: null, kind, ...more })
export const inCriminal: Row = { person_id: id('person'), proceeding_id: id('criminal') }

const WORLD: readonly Attempt[] = [
  row('case', { id: id('case') }),
  row('case', { id: id('other case') }),
  row('person', { id: id('person') }),
  row('person', { id: id('other person') }),
  row('case_group', { id: id('group') }),
  row('source', { id: id('source') }),
  row('letter', { id: id('letter') }),
  row('theme', { id: id('theme') }),
  row('organisation', { id: id('organisation') }),
  row('occupation', { id: id('occupation') }),
  row('law_article', { id: id('law') }),
  row('proceeding', { id: id('criminal') }),
  row('proceeding', { id: id('administrative'), kind: 'administrative' }),
  row('proceeding', { id: id('psychiatric'), kind: 'psychiatric' }),
  row('proceeding', { id: id('inquiry'), kind: 'inquiry', person_id: null }),
  row('proceeding', { id: id('of the group'), person_id: null, group_id: id('group') }),
  row('charge', { id: id('charge') }),
  row('charge', { id: id('administrative charge'), proceeding_id: id('administrative') }),
  claim('sentence', { id: id('sentence'), ...inCriminal }),
  ...(['administrative', 'psychiatric'] as const).map((kind) =>
    claim('sentence', { id: id(`${kind} sentence`), person_id: id('person'), proceeding_id: id(kind) }),
  ),
  claim('event', { id: id('event'), event: 'trial' }),
  row('account', { id: id('account') }),
  row('record', { id: id('record') }),
]

export async function createWorld(session: pg.PoolClient): Promise<void> {
  for (const each of WORLD) await insert(session, each)
}

export async function insert(session: pg.PoolClient, { table, row: values }: Attempt): Promise<void> {
  const columns = Object.keys(values).map((column) => `"${column}"`)
  const places = columns.map((_, index) => `$${index + 1}`)
  const sql = `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places.join(', ')})`
  await session.query(sql, Object.values(values))
}

/** Twins of a table: what the constraint must refuse, why, and beside it what must pass. */
export type Twins = readonly [constraint: string, why: string, wrong: Attempt, right: Attempt]

/** Twins that differ in a few columns. */
export const twins = (constraint: string, why: string, table: string, wrong: Row, right: Row = {}): Twins => [
  constraint,
  why,
  row(table, wrong),
  row(table, right),
]

/** CHECKs on the claim table, or on all others, that none of `tried` names. */
export async function untriedChecks(session: pg.PoolClient, on: 'claim' | 'others', tried: readonly Twins[]) {
  const { rows } = await session.query<{ conname: string }>(
    `SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace
     AND (conrelid = 'claim'::regclass) = $1`,
    [on === 'claim'],
  )
  return rows
    .map(({ conname }) => conname)
    .filter((name) => !tried.some(([constraint]) => constraint === name))
}

/** Tries a row and takes it back: the right twin must pass, the wrong one be refused by this very constraint. */
export async function expectTwins(
  session: pg.PoolClient,
  constraint: string,
  wrong: Attempt,
  right: Attempt,
) {
  await session.query('BEGIN')
  try {
    await session.query('SAVEPOINT before')
    await expect(insert(session, wrong)).rejects.toMatchObject({ code: '23514', constraint })
    await session.query('ROLLBACK TO SAVEPOINT before')
    await insert(session, right)
  } finally {
    await session.query('ROLLBACK')
  }
}
