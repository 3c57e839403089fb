import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makeActor, makeRecord } from '@/lib/confidential/confidential.builder'
import type { Database } from '@/lib/db/database'
import { migrate, readMigrations } from '@/lib/db/migrate'
import { useDatabase } from '@/lib/db/open'
import { openServer } from '@/lib/db/server'
import { withDatabase } from '@/lib/db/testing'
import { verifyHistory } from './check'
import { eraseTexts } from './erase'
import { exportHead } from './head'
import { writeDocument } from './history.builder'
import { withHistory } from './mutations'
import { listRevisions } from './queries'
import { grantAppRole } from './role'

const template = inject('template')
const ROLE = `aigaq_app_${randomBytes(4).toString('hex')}`

// The embedded engine has one user, who owns everything: there the triggers hold alone (kept.data.test.ts).
describe.runIf(template.engine === 'server')('the app’s role on a server', () => {
  const here = withDatabase()
  let owner: Database
  let app: Database
  const asOwner = async <T>(work: (session: Awaited<ReturnType<Database['session']>>) => Promise<T>) => {
    const session = await owner.session()
    try {
      return await work(session)
    } finally {
      session.release()
    }
  }

  beforeAll(async () => {
    owner = here.database
    expect(await asOwner((session) => grantAppRole(session, ROLE))).toEqual({ made: true })
    const password = randomBytes(12).toString('hex')
    await owner.pool.query(`ALTER ROLE ${ROLE} PASSWORD '${password}'`)
    const { rows } = await owner.pool.query<{ name: string }>('SELECT current_database() AS name')
    const url = new URL(template.engine === 'server' ? template.url : '')
    Object.assign(url, { username: ROLE, password, pathname: `/${rows[0]?.name}` })
    app = await openServer(url.href)
    useDatabase(app)
  })
  afterAll(async () => {
    await app?.close()
    useDatabase(owner)
    await owner.pool.query(`DROP OWNED BY ${ROLE}`)
    await owner.pool.query(`DROP ROLE ${ROLE}`)
  })

  test('is the one that connects, and has no powers', async () => {
    const { rows } = await app.pool.query(
      `SELECT rolname, rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls AS powers
       FROM pg_roles WHERE rolname = current_user`,
    )
    expect(rows).toEqual([{ rolname: ROLE, powers: false }])
  })

  test('runs the program: starts, writes, appends, erases, reads and verifies', async () => {
    const session = await app.session()
    expect(await migrate(session)).toEqual([])
    session.release()
    const actor = await makeActor()
    const record = await makeRecord()
    await writeDocument(actor, record, { slug: 'a' })
    await withHistory((tx) => eraseTexts(tx, { actorId: actor.id, reason: 'x', recordId: record }))
    await writeDocument(actor, record, { slug: 'b' })
    expect(await listRevisions(actor, record, { take: 9 })).toHaveLength(3)
    expect(await verifyHistory(await exportHead())).toMatchObject({ whole: true })
  })

  test('reads and writes every table but those of the history and of the migrations', async () => {
    const { rows } = await app.pool.query<{ name: string; may: string[] }>(
      `SELECT c.relname AS name, ARRAY(
         SELECT p FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
         WHERE has_table_privilege(c.oid, p)) AS may
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,
    )
    const all = ['SELECT', 'INSERT', 'UPDATE', 'DELETE']
    const limited = rows.filter(({ may }) => may.join() !== all.join())
    expect(Object.fromEntries(limited.map(({ name, may }) => [name, may]))).toEqual({
      _prisma_migrations: ['SELECT'],
      revision: ['SELECT', 'INSERT'],
      revision_text: ['SELECT', 'INSERT', 'DELETE'],
    })
    expect(rows.length).toBeGreaterThan(40)
  })

  test.each([
    `UPDATE revision SET action = 'x'`,
    'UPDATE revision SET seq = seq',
    'DELETE FROM revision',
    'TRUNCATE revision CASCADE',
    `UPDATE revision_text SET body = '{}'`,
    'TRUNCATE revision_text',
    'TRUNCATE record CASCADE',
    'DROP TRIGGER revision_is_kept ON revision',
    'ALTER TABLE revision DISABLE TRIGGER revision_is_kept',
    'ALTER TABLE revision DISABLE TRIGGER ALL',
    'DROP TABLE revision_text',
    'ALTER TABLE revision RENAME TO forgotten',
    'CREATE OR REPLACE FUNCTION history_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
    'DROP FUNCTION history_is_kept() CASCADE',
    'CREATE TABLE public.mine (n int)',
    'CREATE RULE nothing AS ON INSERT TO revision DO INSTEAD NOTHING',
    'SET session_replication_role = replica',
    'DELETE FROM _prisma_migrations',
    'DROP SCHEMA public CASCADE',
    `ALTER ROLE ${ROLE} SUPERUSER`,
    'SET ROLE postgres',
  ])('is refused by the server itself: %s', async (statement) => {
    await expect(app.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  test('says at the start that a migration is missing and who can apply it', async () => {
    const next = { name: '20990101000000_next', sql: 'CREATE TABLE next (n int)', checksum: 'a'.repeat(64) }
    const session = await app.session()
    await expect(migrate(session, [...readMigrations(), next])).rejects.toMatchObject({
      code: 'missing-migrations',
      message: expect.stringMatching(/20990101000000_next.*npm run desk -- database-role/),
    })
    session.release()
  })

  test('loses, when it is asked for again, whatever more it was given', async () => {
    await owner.pool.query(`GRANT UPDATE, TRUNCATE ON revision TO ${ROLE}`)
    await owner.pool.query(`GRANT DELETE ON revision TO PUBLIC`)
    await owner.pool.query(`GRANT UPDATE (action) ON revision TO ${ROLE}`)
    expect(await asOwner((session) => grantAppRole(session, ROLE))).toEqual({ made: false })
    const { rows } = await app.pool.query(
      `SELECT has_table_privilege('revision', 'UPDATE') OR has_table_privilege('revision', 'DELETE')
         OR has_table_privilege('revision', 'TRUNCATE') OR has_any_column_privilege('revision', 'UPDATE') AS more`,
    )
    expect(rows).toEqual([{ more: false }])
  })

  test('cannot be the owner, a superuser, or a member of another role', async () => {
    const attempt = (role: string) => asOwner((session) => grantAppRole(session, role))
    const { rows } = await owner.pool.query<{ name: string }>('SELECT current_user AS name')
    await expect(attempt(rows[0]?.name ?? '')).rejects.toThrow('rights over the whole server')
    const others = ['owns', 'member'].map((name) => `${ROLE}_${name}`)
    const [owns, member] = others
    for (const role of others) await owner.pool.query(`CREATE ROLE ${role} LOGIN`)
    await owner.pool.query(`CREATE SCHEMA mine AUTHORIZATION ${owns}`)
    await owner.pool.query(`GRANT pg_read_all_data TO ${member}`)
    await expect(attempt(owns ?? '')).rejects.toThrow('owns something')
    await expect(attempt(member ?? '')).rejects.toThrow('belongs to another role')
    await owner.pool.query(`DROP SCHEMA mine`)
    for (const role of others) await owner.pool.query(`DROP ROLE ${role}`)
  })
})
