import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Database } from '../database'
import { openInMemory } from '../embedded'
import { migrate, type Migration } from '../migrate'
import { openServer } from '../server'
import { newServerDatabase } from '../testing'
import { restoreBackup, writeBackup } from './file'
import { makeKey, type KeySettings } from './keys'

/** Two tables that refer to each other, one to itself, and every type that the tracker keeps. */
const first: Migration = {
  name: '20260101000000_first',
  checksum: 'a'.repeat(64),
  sql: `
    CREATE EXTENSION pg_trgm;
    CREATE TYPE mood AS ENUM ('calm', 'it''s "odd"');
    CREATE DOMAIN edtf AS text CHECK (VALUE <> '');
    CREATE TABLE "Person" (id uuid PRIMARY KEY, "Name" text NOT NULL, mood mood, best uuid, parent uuid REFERENCES "Person",
      about jsonb, plain json, day date, at timestamptz(3), amount numeric(20, 4), ratio double precision, "when" edtf,
      picture bytea, tags text[], flags boolean, took interval, length int GENERATED ALWAYS AS (length("Name")) STORED);
    CREATE INDEX ON "Person" USING gin ("Name" gin_trgm_ops);
    CREATE TABLE letter (n int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person uuid NOT NULL REFERENCES "Person" ON DELETE RESTRICT);
    ALTER TABLE "Person" ADD CONSTRAINT best_letter FOREIGN KEY (best) REFERENCES "Person" DEFERRABLE INITIALLY DEFERRED;
    CREATE TABLE empty_one (id int);
    CREATE FUNCTION forbid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'history is only added to; nothing is removed'; END $$;
    CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON letter FOR EACH ROW EXECUTE FUNCTION forbid();`,
}
const second: Migration = {
  name: '20260102000000_second',
  checksum: 'b'.repeat(64),
  sql: `ALTER TABLE letter ADD COLUMN title text NOT NULL DEFAULT 'untitled'`,
}
const ROWS = `
  INSERT INTO "Person" (id, "Name", mood, best, parent, about, plain, day, at, amount, ratio, "when", picture, tags, flags, took) VALUES
  ('00000000-0000-7000-8000-000000000002', E'Мұхамбет "O''Neil" \\\\ 🕊 \\n line', 'calm', '00000000-0000-7000-8000-000000000001',
    '00000000-0000-7000-8000-000000000002', 'null', '{"b": 1, "a": 1.0}', '2026-02-28', '2026-06-22 10:11:12.123+05',
    12345678901234.5000, 0.1, '2026-03~', '\\x00ff5c', '{a,"b,c",NULL,"d\\"e"}', true, '1 year 2 days 03:04:05.6'),
  ('00000000-0000-7000-8000-000000000001', 'Жыланбаев', 'it''s "odd"', '00000000-0000-7000-8000-000000000002', NULL, NULL, 'null',
    '4713-01-01 BC', 'infinity', -0.0001, 'NaN', NULL, '', '{}', NULL, NULL);
  INSERT INTO letter (person) SELECT '00000000-0000-7000-8000-000000000001' FROM generate_series(1, 1234);`

const PRINT = `SELECT (SELECT json_agg(p ORDER BY id) FROM "Person" p)::text AS people, (SELECT count(*) FROM letter) AS letters,
  (SELECT json_agg("Name" ORDER BY id) FROM "Person") AS names`

let folder: string
let keys: KeySettings
let file: string
const open: Database[] = []

async function made(engine: 'embedded' | 'server', migrations: Migration[], rows = ''): Promise<Database> {
  const url = engine === 'server' ? await newServerDatabase('empty') : null
  const database = url ? await openServer(url) : await openInMemory()
  open.push(database)
  const session = await database.session()
  if (migrations.length > 0) await migrate(session, migrations)
  session.release()
  if (rows) await database.pool.query(rows)
  return database
}

const engine = inject('template').engine
const print = async (database: Database) => (await database.pool.query(PRINT)).rows

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-test-'))
  const identity = path.join(folder, 'key.txt')
  keys = {
    backupRecipients: [await makeKey(identity)],
    backupIdentityFile: identity,
    backupPassphraseFile: undefined,
  }
  file = path.join(folder, 'first.age')
  await writeBackup(await made(engine, [first], ROWS), file, keys)
}, 60_000)
afterEach(async () => {
  for (const database of open.splice(0)) await database.close()
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('backup and restore', () => {
  test.each(engine === 'server' ? (['server', 'embedded'] as const) : (['embedded'] as const))(
    'every value comes back on the %s engine',
    async (target) => {
      const source = await made(engine, [first], ROWS)
      const copy = await made(target, [])
      const tally = await restoreBackup(copy, file, keys, { replace: false, migrations: [first] })
      expect(tally).toEqual({ tables: 3, rows: 1236 })
      expect(await print(copy)).toEqual(await print(source))
    },
  )

  test('what the database checks, it checks again after a restore', async () => {
    const copy = await made(engine, [])
    await restoreBackup(copy, file, keys, { replace: false, migrations: [first] })
    await expect(copy.pool.query('DELETE FROM letter')).rejects.toThrow('history is only added to')
    await expect(copy.pool.query('DELETE FROM "Person"')).rejects.toMatchObject({ code: /^23/ })
    const { rows } = await copy.pool.query(
      'INSERT INTO letter (person) SELECT id FROM "Person" LIMIT 1 RETURNING n',
    )
    expect(rows).toEqual([{ n: 1235 }])
  })

  test('an older backup is brought up to the version of the program', async () => {
    const copy = await made(engine, [])
    await restoreBackup(copy, file, keys, { replace: false, migrations: [first, second] })
    const { rows } = await copy.pool.query(
      `SELECT count(*)::int AS untitled FROM letter WHERE title = 'untitled'`,
    )
    expect(rows).toEqual([{ untitled: 1234 }])
  })

  test('a database with rows is left alone unless it is to be replaced', async () => {
    const other = await made(
      engine,
      [first],
      `INSERT INTO "Person" (id, "Name") VALUES (gen_random_uuid(), 'mine')`,
    )
    const before = await print(other)
    const options = { replace: false, migrations: [first] }
    await expect(restoreBackup(other, file, keys, options)).rejects.toMatchObject({ code: 'not-empty' })
    expect(await print(other)).toEqual(before)
    await restoreBackup(other, file, keys, { ...options, replace: true })
    expect((await print(other))[0]).toMatchObject({ letters: '1234' })
  })

  test('a newer backup is refused', async () => {
    const newer = path.join(folder, 'newer.age')
    await writeBackup(await made(engine, [first, second]), newer, keys)
    const copy = await made(engine, [])
    await expect(
      restoreBackup(copy, newer, keys, { replace: true, migrations: [first] }),
    ).rejects.toMatchObject({ code: 'newer-migration', message: expect.stringContaining(second.name) })
  })

  test('a damaged, shortened or foreign file changes nothing', async () => {
    const other = await made(
      engine,
      [first],
      `INSERT INTO "Person" (id, "Name") VALUES (gen_random_uuid(), 'mine')`,
    )
    const before = await print(other)
    const bytes = fs.readFileSync(file)
    const damaged = Buffer.from(bytes)
    damaged[damaged.length - 100]! ^= 1
    const stranger = path.join(folder, 'stranger.txt')
    if (!fs.existsSync(stranger)) await makeKey(stranger)
    const attempts: [Buffer, KeySettings, string][] = [
      [damaged, keys, 'bad-backup'],
      [bytes.subarray(0, bytes.length - 40), keys, 'bad-backup'],
      [Buffer.from('a letter to my mother'), keys, 'no-key'],
      [bytes, { ...keys, backupIdentityFile: stranger }, 'no-key'],
    ]
    for (const [content, key, code] of attempts) {
      const attempt = path.join(folder, 'attempt.age')
      fs.writeFileSync(attempt, content)
      await expect(
        restoreBackup(other, attempt, key, { replace: true, migrations: [first] }),
      ).rejects.toMatchObject({ name: 'DatabaseProblem', code })
      expect(await print(other)).toEqual(before)
    }
  })

  test('a passphrase works as well, and nothing readable is in the file', async () => {
    const secret = path.join(folder, 'passphrase.txt')
    fs.writeFileSync(secret, 'ақиқат жолы ұзақ\n')
    const passphrase: KeySettings = {
      backupRecipients: [],
      backupIdentityFile: undefined,
      backupPassphraseFile: secret,
    }
    const locked = path.join(folder, 'passphrase.age')
    await writeBackup(await made(engine, [first], ROWS), locked, passphrase)
    expect(fs.readFileSync(locked).includes('Жыланбаев')).toBe(false)
    expect(fs.readFileSync(locked, 'latin1')).toMatch(/^age-encryption\.org\/v1/)
    expect(fs.statSync(locked).mode & 0o777).toBe(0o600)
    const copy = await made(engine, [])
    await restoreBackup(copy, locked, passphrase, { replace: false, migrations: [first] })
    expect((await print(copy))[0]).toMatchObject({ letters: '1234' })
  })

  test('a backup never replaces a file, and needs a key', async () => {
    const source = await made(engine, [first])
    await expect(writeBackup(source, file, keys)).rejects.toThrow(/exists already and was kept/)
    const none: KeySettings = {
      backupRecipients: [],
      backupIdentityFile: undefined,
      backupPassphraseFile: undefined,
    }
    await expect(writeBackup(source, `${file}2`, none)).rejects.toMatchObject({ code: 'no-key' })
    await expect(writeBackup(source, path.join(folder, 'no', 'where.age'), keys)).rejects.toThrow(
      /no such file/,
    )
  })
})
