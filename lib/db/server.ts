import pg from 'pg'
import type { Database } from './database'
import { DatabaseProblem, errorCode, errorText } from './problem'

const OLDEST_MAJOR = 15

/**
 * Opens a PostgreSQL server.
 * @param url postgresql://user:password@host:port/database
 * @throws DatabaseProblem when it cannot be reached, refuses, is too old, or does not store UTF-8
 */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'aigaq',
    max: 10,
    connectionTimeoutMillis: 10_000,
    // On a server whose zone is not UTC the adapter would read timestamps wrong.
    // Compiling a query (JIT) takes longer than any of this program's queries does.
    options: '-c timezone=UTC -c statement_timeout=15000 -c jit=off',
  })
  pool.on('error', (error) => console.error(`A connection to the database was lost: ${error.message}`))
  try {
    const { rows } = await pool.query<{ number: number; version: string; encoding: string }>(
      `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
              current_setting('server_encoding') AS encoding`,
    )
    const about = rows[0] ?? { number: 0, version: 'unknown', encoding: 'unknown' }
    if (about.number < OLDEST_MAJOR * 10_000) {
      throw new DatabaseProblem(
        'server-too-old',
        `The server at ${place(url)} is PostgreSQL ${about.version}, and ${OLDEST_MAJOR} or newer is needed. Nothing was changed. Set DATABASE_URL to a newer server.`,
      )
    }
    if (about.encoding !== 'UTF8') {
      throw new DatabaseProblem(
        'server-refused',
        `The database at ${place(url)} stores ${about.encoding}, and UTF8 is needed for Kazakh. Nothing was changed. Create one with ENCODING 'UTF8'.`,
      )
    }
    return {
      engine: 'server',
      description: `PostgreSQL ${about.version} at ${place(url)}`,
      pool,
      session: () => pool.connect(),
      close: () => pool.end(),
    }
  } catch (error) {
    await pool.end().catch(() => {})
    throw serverProblem(error, url)
  }
}

/** The address without its password. */
function place(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url)
  return `${hostname || searchParams.get('host') || 'localhost'}${port ? `:${port}` : ''}${pathname}`
}

const REFUSALS: Record<string, string> = {
  '28000': 'did not accept the user',
  '28P01': 'did not accept the user and password',
  '3D000': 'has no database of that name',
  '42501': 'does not allow this user in',
  '53300': 'has no connection left',
}

function serverProblem(error: unknown, url: string): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error
  const refusal = REFUSALS[errorCode(error) ?? '']
  if (refusal) {
    return new DatabaseProblem(
      'server-refused',
      `The server at ${place(url)} ${refusal}. Nothing was changed. Check DATABASE_URL.`,
      { cause: error },
    )
  }
  // A host name with several addresses fails with one error that holds one for each.
  const first = error instanceof AggregateError ? error.errors[0] : error
  return new DatabaseProblem(
    'server-unreachable',
    `The server at ${place(url)} did not answer (${errorCode(first) ?? errorText(first)}). Nothing was changed. Check DATABASE_URL and that the server runs, or unset it to use the embedded database.`,
    { cause: error },
  )
}
