import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { adoptPublished } from '@/lib/publication/adopt'
import { loadFoundingFacts } from '@/prisma/seed/load'
import { startPostgresForTests } from '@/scripts/postgres-for-tests'
import { db } from './client'
import type { Database } from './database'
import { openEmbedded } from './embedded'
import { migrate } from './migrate'
import { useDatabase } from './open'
import { openServer } from './server'

/** What a test file copies its database from. */
export type Template =
  | { engine: 'embedded'; folder: string; founding: string }
  | { engine: 'server'; url: string; name: string; founding: string; prefix: string }

declare module 'vitest' {
  interface ProvidedContext {
    template: Template
  }
}

/** Makes, once for the run, the migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  return project.name === 'data-server' ? serverTemplate(project) : embeddedTemplate(project)
}

async function embeddedTemplate(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-template-'))
  const founding = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-founding-'))
  await migrated(await openEmbedded(folder))
  fs.cpSync(path.join(folder, 'database'), path.join(founding, 'database'), { recursive: true })
  await inTurn(async () => founded(await openEmbedded(founding)))
  project.provide('template', { engine: 'embedded', folder, founding })
  return async () => {
    for (const each of [folder, founding]) fs.rmSync(each, { recursive: true, force: true })
  }
}

async function serverTemplate(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresForTests()
  if (!server) throw new Error('vitest.config.ts leaves this project out when there is no server')
  // Several runs may share the server of AIGAQ_TEST_DATABASE_URL.
  const prefix = `aigaq_test_${process.pid}_${Date.now().toString(36)}`
  const name = `${prefix}_template`
  await administer(server.url, (admin) =>
    admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`),
  )
  const url = new URL(server.url)
  url.pathname = `/${name}`
  await migrated(await openServer(url.href))
  const founding = `${prefix}_founding`
  await administer(server.url, (admin) => admin.query(`CREATE DATABASE ${founding} TEMPLATE ${name}`))
  url.pathname = `/${founding}`
  await inTurn(async () => founded(await openServer(url.href)))
  project.provide('template', { engine: 'server', url: server.url, name, founding, prefix })
  return async () => {
    await administer(server.url, async (admin) => {
      const { rows } = await admin.query<{ datname: string }>(
        'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
        [prefix],
      )
      for (const { datname } of rows) await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
    })
    await server.stop()
  }
}

async function migrated(database: Database): Promise<void> {
  const session = await database.session()
  try {
    await migrate(session)
  } finally {
    session.release()
    await database.close()
  }
}

/** Puts the founding facts in, with their working copies. */
async function founded(database: Database): Promise<void> {
  const used = useDatabase(database)
  try {
    await loadFoundingFacts(db())
    await adoptPublished()
  } finally {
    await used.close()
  }
}

const turns = globalThis as typeof globalThis & { aigaqTurn?: Promise<void> }

/** The setups of both engines run in one process, and `db()` answers with one database at a time. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = (turns.aigaqTurn ?? Promise.resolve()).then(work)
  turns.aigaqTurn = mine.catch(() => undefined)
  return mine
}

/** Runs `work` on a connection to the server's own database, from which others are created and dropped. */
export async function administer(url: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}
