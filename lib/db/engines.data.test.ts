import { expect, inject, test } from 'vitest'
import { withDatabase } from './testing'

const here = withDatabase()
const embedded = inject('template').engine === 'embedded'

test('both engines speak UTC and UTF-8', async () => {
  const { rows } = await here.database.pool.query(
    `SELECT current_setting('timezone') AS zone, current_setting('server_encoding') AS encoding`,
  )
  expect(rows).toEqual([{ zone: 'UTC', encoding: 'UTF8' }])
})

test('trigrams see Cyrillic letters', async () => {
  const { rows } = await here.database.pool.query<{ likeness: number }>(
    `SELECT similarity('Ержанов', 'Ержановтың') AS likeness`,
  )
  expect(rows[0]?.likeness).toBeGreaterThan(0.5)
})

test('an error leaves the connection usable, and has the code of PostgreSQL', async () => {
  await expect(here.database.pool.query('SELECT 1 / 0')).rejects.toMatchObject({ code: '22012' })
  await expect(here.database.pool.query('SELECT nothing')).rejects.toMatchObject({ code: '42703' })
  expect((await here.database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

test('a connection that is thrown away takes its transaction and its settings with it', async () => {
  const session = await here.database.session()
  await session.query('CREATE TEMPORARY TABLE left_behind (n int)')
  await session.query('SET search_path TO nowhere')
  await session.query('BEGIN')
  await session.query('CREATE TABLE public.half_done (n int)')
  session.release(true)
  const { rows } = await here.database.pool.query(
    `SELECT to_regclass('public.half_done') AS half, to_regclass('left_behind') AS temporary,
            current_setting('search_path') LIKE '%public%' AS path`,
  )
  expect(rows).toEqual([{ half: null, temporary: null, path: true }])
})

test('many queries at once are answered each with its own', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => here.database.pool.query<{ n: number }>('SELECT $1::int AS n', [n])),
  )
  expect(answers.map(({ rows }) => rows[0]?.n)).toEqual(Array.from({ length: 50 }, (_, n) => n))
})

test('a megabyte goes in and comes out', async () => {
  const text = 'ә'.repeat(600_000)
  const { rows } = await here.database.pool.query<{ text: string }>('SELECT $1::text AS text', [text])
  expect(rows[0]?.text).toBe(text)
})

test.runIf(embedded)('commits reach the disk', async () => {
  const { rows } = await here.database.pool.query(
    `SELECT current_setting('fsync') AS fsync, current_setting('wal_sync_method') AS method`,
  )
  expect(rows).toEqual([{ fsync: 'on', method: 'fsync' }])
})

test.runIf(embedded)('a slow query does not keep the process from other work', async () => {
  let ticks = 0
  const clock = setInterval(() => ticks++, 10)
  await here.database.pool.query('SELECT count(*) FROM generate_series(1, 3000000)')
  clearInterval(clock)
  expect(ticks).toBeGreaterThan(3)
})

test('Prisma: a broken transaction writes nothing', async () => {
  await here.prisma.$executeRawUnsafe('CREATE TABLE kept (n int PRIMARY KEY)')
  const broken = here.prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('INSERT INTO kept VALUES (1)')
    throw new Error('stop')
  })
  await expect(broken).rejects.toThrow('stop')
  expect(await here.prisma.$queryRawUnsafe('SELECT n FROM kept')).toEqual([])
})

test('Prisma: a constraint that is checked at the commit fails the commit', async () => {
  await here.prisma.$executeRawUnsafe('CREATE TABLE parent (n int PRIMARY KEY)')
  await here.prisma.$executeRawUnsafe(
    'CREATE TABLE child (n int REFERENCES parent DEFERRABLE INITIALLY DEFERRED)',
  )
  const orphan = here.prisma.$transaction([here.prisma.$executeRawUnsafe('INSERT INTO child VALUES (7)')])
  await expect(orphan).rejects.toThrow()
  expect(await here.prisma.$queryRawUnsafe('SELECT n FROM child')).toEqual([])
})
