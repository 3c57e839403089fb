import pg from 'pg'
import { createPrisma } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { openServer } from '@/lib/db/server'
import { loadFoundingFacts } from '@/prisma/seed/load'
import { startPostgresForTests, NO_SERVER } from '@/scripts/postgres-for-tests'
import { say } from './figures'

/** A throw-away server with one database of the founding facts, from which others are copied. */
export type Cluster = {
  readonly version: string
  /** Makes a copy of the founding facts under this name. @returns its address */
  readonly copy: (name: string) => Promise<string>
  readonly stop: () => Promise<void>
}

/** @returns null, having said so, where no PostgreSQL server can be had */
export async function startCluster(): Promise<Cluster | null> {
  const server = await startPostgresForTests()
  if (!server) {
    say(NO_SERVER.replace('half of the data-layer tests', 'part of the benchmarks').replace('npm test', 'it'))
    return null
  }
  const prefix = `aigaq_bench_${process.pid}`
  const base = `${prefix}_base`
  const made = [base]
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${base} TEMPLATE template0 ENCODING 'UTF8'`)
  await fill(addressOf(server.url, base))
  const { rows } = await admin.query<{ version: string; buffers: string }>(
    `SELECT current_setting('server_version') AS version, current_setting('shared_buffers') AS buffers`,
  )
  const [about] = rows
  return {
    version: `PostgreSQL ${about?.version} (default settings, shared_buffers ${about?.buffers}, fsync off)`,
    async copy(name) {
      const full = `${prefix}_${name}`
      await admin.query(`CREATE DATABASE ${full} TEMPLATE ${base}`)
      made.push(full)
      return addressOf(server.url, full)
    },
    async stop() {
      for (const name of made) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await admin.end()
      await server.stop()
    },
  }
}

function addressOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

async function fill(url: string): Promise<void> {
  const database = await openServer(url)
  try {
    const session = await database.session()
    try {
      await migrate(session)
    } finally {
      session.release()
    }
    await loadFoundingFacts(createPrisma(database))
  } finally {
    await database.close()
  }
}
