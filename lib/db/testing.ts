import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { keepSecretsInMemory } from '@/lib/secrets/secret-file'
import { db } from './client'
import type { Database } from './database'
import { openEmbedded } from './embedded'
import type { PrismaClient } from './generated/client'
import { useDatabase } from './open'
import { openServer } from './server'
import { administer, type Template } from './testing-setup'

/** A database of its own for a test file, on the engine of the vitest project that runs it. */
export type TestDatabase = {
  readonly engine: 'embedded' | 'server'
  readonly database: Database
  readonly prisma: PrismaClient
}

/** What a test's database begins with: no rows, or the founding facts with their working copies. */
type Begin = 'empty' | 'founding'

/**
 * Gives the tests of this file (`*.data.test.ts`) a migrated database of their own. It is also the one that `db()`
 * answers with, so that code under test needs no parameter for it.
 */
export function withDatabase(begin: Begin = 'empty'): TestDatabase {
  let open: { database: Database; remove: () => Promise<void> } | undefined
  beforeAll(async () => {
    keepSecretsInMemory()
    const copy = await copyTemplate(begin)
    open = { database: useDatabase(copy.database), remove: copy.remove }
  }, 60_000)
  afterAll(async () => {
    await open?.database.close()
    await open?.remove()
  })
  const opened = (): Database => {
    if (!open) throw new Error('The database is there within tests and hooks only')
    return open.database
  }
  return {
    engine: inject('template').engine,
    get database() {
      return opened()
    },
    get prisma() {
      opened()
      return db()
    },
  }
}

/** A second database beside that of `withDatabase`. The caller closes and removes it. */
export async function copyTemplate(
  begin: Begin = 'empty',
): Promise<{ database: Database; remove: () => Promise<void> }> {
  const template = inject('template')
  if (template.engine === 'server') return copyOnServer(template, begin)
  return copyFolder(begin === 'founding' ? template.founding : template.folder)
}

/** An address of a new database on the server of this run, empty or migrated. Null where the engine is embedded. */
export async function newServerDatabase(from: 'empty' | 'migrated' | 'founding'): Promise<string | null> {
  const template: Template = inject('template')
  if (template.engine !== 'server') return null
  const name = `${template.prefix}_${randomBytes(6).toString('hex')}`
  const copied = from === 'founding' ? template.founding : template.name
  const source = from === 'empty' ? "TEMPLATE template0 ENCODING 'UTF8'" : `TEMPLATE ${copied}`
  await administer(template.url, (admin) => admin.query(`CREATE DATABASE ${name} ${source}`))
  const url = new URL(template.url)
  url.pathname = `/${name}`
  return url.href
}

async function copyOnServer(
  template: Extract<Template, { engine: 'server' }>,
  begin: Begin,
): Promise<{ database: Database; remove: () => Promise<void> }> {
  const url = await newServerDatabase(begin === 'founding' ? 'founding' : 'migrated')
  if (!url) throw new Error('There is no server in this project')
  const name = new URL(url).pathname.slice(1)
  return {
    database: await openServer(url),
    remove: () =>
      administer(template.url, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  }
}

async function copyFolder(from: string): Promise<{ database: Database; remove: () => Promise<void> }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-test-'))
  fs.cpSync(path.join(from, 'database'), path.join(folder, 'database'), { recursive: true })
  return {
    database: await openEmbedded(folder),
    remove: async () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}
