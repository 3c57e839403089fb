import { EVERYONE } from '@/lib/auth/policy'
import { today } from '@/lib/dates/day'
import type { Database } from '@/lib/db/database'
import { useDatabase } from '@/lib/db/open'
import { openServer } from '@/lib/db/server'
import { searchRecords } from '@/lib/search/queries'
import { startCluster } from './databases'
import { explain, recordStatements, summaryOf, type Statement } from './explain'
import { circumstances, number, percentile, ratio, say, table } from './figures'
import { checkTerms, loadPeople } from './name-load'
import { queryKinds, type QueryKind } from './name-queries'

const GOAL_MS = 50
/** Queries of each kind, asked in so many turns between the databases. */
const QUERIES = 208
const TURNS = 4

type Size = { people: number; terms: number; database: Database; statements: Statement[] }
type Asked = { query: string; milliseconds: number; same: boolean; like: boolean }

/** Search for names among ten thousand, a hundred thousand and a million people. */
export async function benchNames(quick: boolean): Promise<string> {
  checkTerms()
  const cluster = await startCluster()
  if (!cluster) return 'Search for names was not measured: no PostgreSQL server was found.'
  const sizes: Size[] = []
  try {
    for (const people of quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]) {
      say(`names: generating ${people.toLocaleString('en')} people …`)
      sizes.push(await fill(await cluster.copy(`names_${people}`), people))
    }
    const kinds = queryKinds(quick ? QUERIES / 4 : QUERIES)
    say(`names: ${kinds.length} kinds of ${quick ? QUERIES / 4 : QUERIES} queries …`)
    const asked = await ask(sizes, kinds)
    const largest = sizes.at(-1)
    return [
      circumstances([cluster.version]),
      '',
      `Rows searched: ${sizes.map(({ people, terms }) => `${terms.toLocaleString('en')} spellings of ${people.toLocaleString('en')} people`).join('; ')}; in each the founding facts as well.`,
      '',
      figuresTable(sizes, kinds, asked),
      ...(largest ? await missed(largest, kinds, asked.get(largest)) : []),
    ].join('\n')
  } finally {
    for (const { database } of sizes) await database.close()
    await cluster.stop()
  }
}

async function fill(url: string, people: number): Promise<Size> {
  const database = await openServer(url)
  const session = await database.session()
  try {
    const terms = await loadPeople(session, people)
    await session.query('RESET ALL')
    await session.query('SET timezone = UTC')
    return { people, terms, database, statements: recordStatements(database.pool) }
  } finally {
    session.release(true)
  }
}

type Answers = ReadonlyMap<Size, ReadonlyMap<QueryKind, Asked[]>>

async function ask(sizes: readonly Size[], kinds: readonly QueryKind[]): Promise<Answers> {
  const answers = new Map(
    sizes.map((size) => [size, new Map(kinds.map((kind): [QueryKind, Asked[]] => [kind, []]))]),
  )
  for (let turn = 0; turn < TURNS; turn++)
    for (const size of sizes) {
      useDatabase(size.database)
      // A new turn has a new Prisma client: what it learns first is not what is measured.
      for (const { queries } of kinds) await timed(queries[queries.length - 1 - turn] ?? '')
      for (const kind of kinds) {
        const share = Math.ceil(kind.queries.length / TURNS)
        for (const query of kind.queries.slice(turn * share, (turn + 1) * share))
          answers
            .get(size)
            ?.get(kind)
            ?.push(await timed(query))
      }
      size.statements.length = 0
      say(`names: turn ${turn + 1} of ${TURNS} among ${size.people.toLocaleString('en')} people done`)
    }
  return answers
}

async function timed(query: string): Promise<Asked> {
  const began = performance.now()
  const found = await searchRecords(EVERYONE, { text: query, literal: false }, today(new Date()), 'en')
  const milliseconds = performance.now() - began
  return { query, milliseconds, same: found.people.length > 0, like: found.like.length > 0 }
}

function figuresTable(sizes: readonly Size[], kinds: readonly QueryKind[], answers: Answers): string {
  const largest = sizes.at(-1)
  const rows = kinds.flatMap((kind) =>
    sizes.map((size) => {
      const own = answers.get(size)?.get(kind) ?? []
      const times = own.map(({ milliseconds }) => milliseconds)
      const reference = (sizes[0] && answers.get(sizes[0])?.get(kind)) ?? []
      const p95 = percentile(times, 0.95)
      const share = (fits: (each: Asked) => boolean) =>
        `${Math.round((100 * own.filter(fits).length) / own.length)} %`
      return [
        kind.name,
        size.people.toLocaleString('en'),
        String(own.length),
        ...[percentile(times, 0.5), p95, Math.max(...times)].map(number),
        ratio(
          p95,
          percentile(
            reference.map(({ milliseconds }) => milliseconds),
            0.95,
          ),
        ),
        share(({ same }) => same),
        share(({ same, like }) => !same && like),
        size === largest ? (p95 <= GOAL_MS ? 'met' : '**missed**') : '',
      ]
    }),
  )
  const head = ['kind of query', 'people', 'queries', 'p50 ms', 'p95 ms', 'max ms', 'p95 to the smallest']
  return table([...head, 'found', 'only similar found', `goal: p95 ≤ ${GOAL_MS} ms`], rows)
}

/** For each kind beyond the goal: what a query at its 95th percentile spends its time on. A plan is shown once. */
async function missed(
  size: Size,
  kinds: readonly QueryKind[],
  answers: ReadonlyMap<QueryKind, readonly Asked[]> | undefined,
): Promise<string[]> {
  const rows: string[][] = []
  const shown = new Map<string, string>()
  for (const kind of kinds) {
    const own = (answers?.get(kind) ?? []).toSorted((a, b) => a.milliseconds - b.milliseconds)
    const telling = own[Math.ceil(own.length * 0.95) - 1]
    if (!telling || telling.milliseconds <= GOAL_MS) continue
    size.statements.length = 0
    const { milliseconds } = await timed(telling.query)
    const plans = await explain(size.database.pool, size.statements.splice(0))
    const [slowest] = plans
    if (!slowest) continue
    const inServer = plans.reduce((sum, plan) => sum + plan.milliseconds, 0)
    const key = slowest.statement.text.replace(/\$\d+/g, '$')
    if (!shown.has(key))
      shown.set(key, `Statement ${shown.size + 1}:\n\n\`\`\`\n${summaryOf(slowest)}\n\`\`\``)
    const which = `${[...shown.keys()].indexOf(key) + 1}`
    rows.push([
      kind.name,
      telling.query,
      ...[milliseconds, inServer, slowest.milliseconds].map(number),
      which,
    ])
  }
  if (rows.length === 0) return []
  const head = [
    'misses the goal',
    'asked again for',
    'whole, ms',
    'all statements, ms',
    'slowest, ms',
    'statement',
  ]
  return ['', table(head, rows), '', [...shown.values()].join('\n\n')]
}
