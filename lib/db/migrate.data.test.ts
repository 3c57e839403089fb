import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openEmbedded, openInMemory } from './embedded'
import { appliedMigrations, migrate, readMigrations, type Migration } from './migrate'
import { openServer } from './server'
import { newServerDatabase, withDatabase } from './testing'

const first: Migration = {
  name: '20260101000000_first',
  sql: 'CREATE TABLE a (n int)',
  checksum: 'a'.repeat(64),
}
const second: Migration = {
  name: '20260102000000_second',
  sql: `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN n * 2; END $$;
        INSERT INTO a VALUES (twice(21));`,
  checksum: 'b'.repeat(64),
}
const broken: Migration = {
  name: '20260103000000_broken',
  sql: 'INSERT INTO a VALUES (1); SELECT 1 / 0',
  checksum: 'c'.repeat(64),
}

/** A new database without any table. */
async function emptyDatabase() {
  const url = await newServerDatabase('empty')
  return url ? openServer(url) : openInMemory()
}

describe('migrate', () => {
  const here = withDatabase()

  test('the project’s migrations are there and nothing is left to apply', async () => {
    const session = await here.database.session()
    try {
      expect(await migrate(session)).toEqual([])
      expect(await appliedMigrations(session)).toEqual(
        readMigrations().map(({ name, checksum }) => ({ name, checksum })),
      )
    } finally {
      session.release()
    }
  })

  test('applies what is missing, in order, functions with semicolons included', async () => {
    const database = await emptyDatabase()
    const session = await database.session()
    expect(await migrate(session, [first])).toEqual([first.name])
    expect(await migrate(session, [first, second])).toEqual([second.name])
    expect((await session.query('SELECT n FROM a')).rows).toEqual([{ n: 42 }])
    session.release()
    await database.close()
  })

  test('undoes a migration that fails whole, and keeps those before it', async () => {
    const database = await emptyDatabase()
    const session = await database.session()
    await expect(migrate(session, [first, broken])).rejects.toMatchObject({ code: 'failed-migration' })
    expect((await session.query('SELECT n FROM a')).rows).toEqual([])
    expect(await appliedMigrations(session)).toEqual([{ name: first.name, checksum: first.checksum }])
    session.release()
    await database.close()
  })

  test('refuses a database that is newer, changed or unfinished, and changes nothing', async () => {
    const database = await emptyDatabase()
    const session = await database.session()
    await migrate(session, [first, second])
    await expect(migrate(session, [first])).rejects.toMatchObject({
      code: 'newer-migration',
      message: expect.stringContaining(second.name),
    })
    await expect(migrate(session, [{ ...first, checksum: 'd'.repeat(64) }, second])).rejects.toMatchObject({
      code: 'changed-migration',
    })
    await session.query('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1', [
      second.name,
    ])
    await expect(migrate(session, [first, second])).rejects.toMatchObject({ code: 'unfinished-migration' })
    session.release()
    await database.close()
  })

  test('several processes may start at once: one applies, the others wait', async () => {
    const migrations = readMigrations()
    const url = await newServerDatabase('empty')
    if (url) {
      const all = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const database = await openServer(url)
          const session = await database.session()
          const applied = await migrate(session, migrations)
          session.release()
          await database.close()
          return applied
        }),
      )
      expect(all.map((applied) => applied.length).toSorted((a, b) => a - b)).toEqual([
        0,
        0,
        0,
        migrations.length,
      ])
      return
    }
    // Embedded there is one process at a time: the folder is owned. One after the other finds the work done.
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-test-'))
    const counts: number[] = []
    for (let start = 0; start < 2; start++) {
      const database = await openEmbedded(folder)
      const session = await database.session()
      counts.push((await migrate(session, migrations)).length)
      session.release()
      await database.close()
    }
    fs.rmSync(folder, { recursive: true, force: true })
    expect(counts).toEqual([migrations.length, 0])
  })
})
