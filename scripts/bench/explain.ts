import type pg from 'pg'

/** A statement with its values, as the adapter sent it. */
export type Statement = { readonly text: string; readonly values: unknown[] }

/** Notes every statement that goes through a pool from now on. */
export function recordStatements(pool: pg.Pool): Statement[] {
  const statements: Statement[] = []
  const known = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (known.has(client)) return
    known.add(client)
    const ask = client.query.bind(client) as (...given: unknown[]) => unknown
    client.query = ((...given: unknown[]) => {
      const statement = statementOf(given)
      if (statement) statements.push(statement)
      return ask(...given)
    }) as typeof client.query
  })
  return statements
}

function statementOf([first, second]: readonly unknown[]): Statement | null {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] }
  if (typeof first !== 'object' || first === null || !('text' in first) || typeof first.text !== 'string')
    return null
  return { text: first.text, values: 'values' in first && Array.isArray(first.values) ? first.values : [] }
}

/** What the server does with a statement. */
export type Plan = {
  readonly milliseconds: number
  readonly statement: Statement
  readonly lines: readonly string[]
}

/** Runs statements once more under EXPLAIN. @returns the reading ones, the slowest first */
export async function explain(pool: pg.Pool, statements: readonly Statement[]): Promise<Plan[]> {
  const client = await pool.connect()
  const plans: Plan[] = []
  try {
    await client.query('BEGIN')
    for (const statement of statements) {
      if (/^\s*SET\b/i.test(statement.text)) await client.query(statement.text)
      if (!/^\s*\(?\s*SELECT\b/i.test(statement.text)) continue
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (ANALYZE, COSTS OFF) ${statement.text}`,
        statement.values,
      )
      const lines = rows.map((row) => row['QUERY PLAN'])
      const time = /Execution Time: ([\d.]+)/.exec(lines.join('\n'))?.[1]
      plans.push({ statement, lines, milliseconds: Number(time ?? 0) })
    }
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
  return plans.toSorted((a, b) => b.milliseconds - a.milliseconds)
}

const MOST_LINES = 14
const LONGEST_LINE = 150

/** The nodes of a plan that ran, without what PostgreSQL adds to them, and short enough for a report. */
export function summaryOf({ statement, lines }: Plan): string {
  const telling = lines.filter((line) => /actual|Rows Removed|Heap Blocks|Index Cond|Time:/.test(line))
  const ran = telling.filter((line) => !line.includes('never executed'))
  const values = statement.values.map((value) => String(value).slice(0, 60)).join(' · ')
  const about = `-- ${statement.text.replace(/\s+/g, ' ').slice(0, LONGEST_LINE)} …\n-- ${values.slice(0, LONGEST_LINE)}`
  return [about, ...ran.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE))].join('\n')
}
