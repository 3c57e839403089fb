import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { DatabaseProblem, errorCode, errorText } from './problem'
import { projectRoot } from './project-root'

/** What is needed of a connection: node-postgres' clients have it. */
export type Session = {
  query<Row extends object>(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>
}

/** A migration: the name of its folder, its SQL, and the SHA-256 of that file as Prisma writes it. */
export type Migration = { name: string; sql: string; checksum: string }

/** The number that Prisma's own tools lock, so that they and this program wait for each other. */
export const MIGRATION_LOCK = 72_707_369

/** Prisma's own table, column for column. */
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

/** Where the migrations are. */
export function migrationsFolder(): string {
  return path.join(projectRoot(), 'prisma', 'migrations')
}

/** The migrations of a folder in the order of their names. */
export function readMigrations(folder = migrationsFolder()): Migration[] {
  return fs
    .readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = fs.readFileSync(/* turbopackIgnore: true */ path.join(folder, name, 'migration.sql'))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    })
}

/**
 * Applies what is missing, each migration in a transaction of its own. Of several processes that start at once one
 * applies and the others wait for it.
 * @returns the names of the migrations that were applied now
 * @throws DatabaseProblem when the database has a migration that this program does not know, one that was changed
 *   since, or one that was begun and not finished; nothing is changed then
 */
export async function migrate(session: Session, migrations = readMigrations()): Promise<string[]> {
  // Waiting for another process, and a long migration, may take longer than a page's query.
  await session.query('SET statement_timeout = 0')
  await session.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`)
  try {
    return await applyMissing(session, migrations, inTransaction)
  } finally {
    await session.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`)
    await session.query('RESET statement_timeout')
  }
}

/** The same within a transaction that the caller has opened, so that all of it is undone with it. */
export function migrateInside(session: Session, migrations: Migration[]): Promise<string[]> {
  return applyMissing(session, migrations, (_session, work) => work())
}

/** The migrations that a database has, in the order of their names; none if it is new. */
export async function appliedMigrations(session: Session): Promise<Pick<Migration, 'name' | 'checksum'>[]> {
  if (!(await hasTable(session))) return []
  const { rows } = await session.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name COLLATE "C"`,
  )
  return rows
}

async function hasTable(session: Session): Promise<boolean> {
  const { rows } = await session.query<{ found: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
  )
  return rows[0]?.found ?? false
}

type Transaction = (session: Session, work: () => Promise<void>) => Promise<void>

async function applyMissing(
  session: Session,
  migrations: Migration[],
  transaction: Transaction,
): Promise<string[]> {
  // Asked first: a user who may not make tables is refused even one that exists.
  if (!(await hasTable(session))) await session.query(TABLE)
  const { rows } = await session.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  for (const row of rows) checkRow(row, migrations)
  const have = new Set(rows.map((row) => row.name))
  const applied: string[] = []
  for (const { name, sql, checksum } of migrations) {
    if (have.has(name)) continue
    try {
      await transaction(session, async () => {
        await session.query(sql)
        await session.query(
          `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
           VALUES ($1, $2, now(), $3, now(), 1)`,
          [randomUUID(), checksum, name],
        )
      })
    } catch (error) {
      if (errorCode(error) === '42501') throw notTheOwner(name, error)
      throw new DatabaseProblem(
        'failed-migration',
        `Migration ${name} could not be applied (${errorText(error)}). It was undone whole; the migrations before it stay. Report this, or correct the migration and start again.`,
        { cause: error },
      )
    }
    applied.push(name)
  }
  return applied
}

function notTheOwner(name: string, cause: unknown): DatabaseProblem {
  return new DatabaseProblem(
    'missing-migrations',
    `The database lacks migration ${name}, and the user of DATABASE_URL may not apply it (${errorText(cause)}). Nothing was changed. With the owner of the tables in DATABASE_URL run «npm run desk -- database-role NAME», NAME being this user; then start again.`,
    { cause },
  )
}

function checkRow(row: { name: string; checksum: string; finished: boolean }, migrations: Migration[]): void {
  if (!row.finished) {
    throw new DatabaseProblem(
      'unfinished-migration',
      `Migration ${row.name} was begun by another tool and not finished. Nothing was changed. Look at what it left, then mark it with «prisma migrate resolve», or restore a backup.`,
    )
  }
  const known = migrations.find(({ name }) => name === row.name)
  if (!known) {
    throw new DatabaseProblem(
      'newer-migration',
      `The database is newer than this program: it has migration ${row.name}. Nothing was changed. Use the newer version of the program again, or restore an older backup into another database.`,
    )
  }
  if (known.checksum !== row.checksum) {
    throw new DatabaseProblem(
      'changed-migration',
      `Migration ${row.name} was changed after this database had applied it. Nothing was changed. Undo the change of prisma/migrations/${row.name}/migration.sql, and write a new migration instead.`,
    )
  }
}

async function inTransaction(session: Session, work: () => Promise<void>): Promise<void> {
  await session.query('BEGIN')
  try {
    await work()
    await session.query('COMMIT')
  } catch (error) {
    await session.query('ROLLBACK')
    throw error
  }
}
