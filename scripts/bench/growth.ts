import { EVERYONE } from '@/lib/auth/policy'
import { getCaseDossier } from '@/lib/case/queries'
import { today } from '@/lib/dates/day'
import type { Database } from '@/lib/db/database'
import { useDatabase } from '@/lib/db/open'
import { openServer } from '@/lib/db/server'
import { deriveRegister } from '@/lib/register/derive'
import { readRegisterRows } from '@/lib/register/queries'
import { startCluster } from './databases'
import { circumstances, median, number, percentile, ratio, say, table } from './figures'
import { CASE } from './http'
import { multiplyFacts } from './multiply'
import { startSite, type Site } from './site'

const FACTORS = [1, 10, 100]
const SLUG = CASE.split('/').at(-1) ?? ''

type Size = {
  factor: number
  database: Database
  site: Site
  cases: number
  claims: number
  citations: number
}
/** What is timed, how often a round, and what it does. */
type Subject = { name: string; times: number; run: (size: Size, at: number) => Promise<unknown> }

const page = async (url: string): Promise<void> => {
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  await response.arrayBuffer()
}
/** Another day each time, so that nothing is answered twice. */
const dayOf = (at: number): string => new Date(Date.UTC(2024, 0, 1 + (at % 500))).toISOString().slice(0, 10)

const SUBJECTS: readonly Subject[] = [
  {
    name: 'case page, rendered (`?on=…`), the whole request',
    times: 20,
    run: ({ site }, at) => page(`${site.origin}${CASE}?on=${dayOf(at)}`),
  },
  { name: 'its loader `getCaseDossier` alone', times: 20, run: () => getCaseDossier(EVERYONE, SLUG) },
  {
    name: 'register, read and derived anew',
    times: 2,
    run: async () => deriveRegister(await readRegisterRows(EVERYONE), today(new Date())),
  },
  {
    name: 'cases list, filtered, the whole request (register kept)',
    times: 10,
    run: ({ site }) => page(`${site.origin}/en/cases?legal=under_investigation`),
  },
]

/** One case page and the register while the database grows to a hundred times the founding facts. */
export async function benchGrowth(quick: boolean): Promise<string> {
  const cluster = await startCluster()
  if (!cluster) return 'Growth was not measured: no PostgreSQL server was found.'
  const sizes: Size[] = []
  try {
    for (const factor of FACTORS) {
      say(`growth: the founding facts ${factor} times …`)
      sizes.push(await sizeOf(factor, await cluster.copy(`growth_${factor}`)))
    }
    const times = await measure(sizes, quick ? 2 : 3)
    const [small] = sizes
    const rows = SUBJECTS.flatMap((subject) =>
      sizes.map((size) => {
        const own = times.get(size)?.get(subject) ?? []
        const reference = (small && times.get(small)?.get(subject)) ?? []
        return [
          subject.name,
          `${size.factor} ×`,
          ...[size.cases, size.claims, size.citations].map((count) => count.toLocaleString('en')),
          number(median(own)),
          number(percentile(own, 0.95)),
          ratio(median(own), median(reference)),
        ]
      }),
    )
    return [
      circumstances([cluster.version]),
      '',
      table(
        ['', 'founding facts', 'cases', 'claims', 'citations', 'p50 ms', 'p95 ms', 'to the founding facts'],
        rows,
      ),
    ].join('\n')
  } finally {
    for (const { site, database } of sizes) {
      await site.stop()
      await database.close()
    }
    await cluster.stop()
  }
}

async function sizeOf(factor: number, url: string): Promise<Size> {
  const database = await openServer(url)
  const session = await database.session()
  try {
    await multiplyFacts(session, factor)
    const { rows } = await session.query<{ cases: number; claims: number; citations: number }>(
      `SELECT (SELECT count(*)::int FROM "case") AS cases, (SELECT count(*)::int FROM claim) AS claims,
              (SELECT count(*)::int FROM citation) AS citations`,
    )
    const counts = rows[0] ?? { cases: 0, claims: 0, citations: 0 }
    return { factor, database, site: await startSite(url), ...counts }
  } finally {
    session.release()
  }
}

async function measure(sizes: readonly Size[], rounds: number): Promise<Map<Size, Map<Subject, number[]>>> {
  const times = new Map(sizes.map((size) => [size, new Map<Subject, number[]>()]))
  // The round before the first warms up and counts for nothing.
  for (let round = -1; round < rounds; round++)
    for (const size of sizes) {
      useDatabase(size.database)
      for (const subject of SUBJECTS) {
        if (round < 0) await subject.run(size, 0)
        for (let at = 0; at < subject.times; at++) {
          const began = performance.now()
          await subject.run(size, (round + 1) * subject.times + at)
          const took = performance.now() - began
          if (round < 0) continue
          const own = times.get(size)?.get(subject)
          if (own) own.push(took)
          else times.get(size)?.set(subject, [took])
        }
      }
    }
  return times
}
