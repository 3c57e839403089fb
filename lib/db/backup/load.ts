import type { Database } from '../database'
import { isEmpty, quoted } from '../is-empty'
import { migrate, migrateInside, readMigrations, type Migration, type Session } from '../migrate'
import { DatabaseProblem } from '../problem'
import { PRINTING, type BackupHeader, type Tally } from './format'
import { readBackup, type BackupPart } from './read'
import { dropReferences } from './references'
import { printRows, readTables, type Table } from './tables'

const BYTES_AT_ONCE = 512 * 1024

/** What to do with a database that has rows: refuse, or put the backup in their place. */
export type LoadOptions = { replace: boolean; migrations?: Migration[] }

/**
 * Puts the rows of a backup into the database, at the version of the program that wrote it, compares every table with
 * the backup, and then applies the newer migrations. All of it but the last is one transaction: if anything fails, the
 * database is as it was.
 * @throws DatabaseProblem
 */
export async function load(
  database: Database,
  lines: AsyncIterable<string>,
  options: LoadOptions,
): Promise<Tally> {
  const migrations = options.migrations ?? readMigrations()
  const session = await database.session()
  try {
    await session.query('BEGIN')
    for (const setting of PRINTING) await session.query(setting)
    if (!options.replace && !(await isEmpty(session))) {
      throw new DatabaseProblem(
        'not-empty',
        `This database has rows (${database.description}). Nothing was changed. Restore into an empty one, or say --replace to lose what is there.`,
      )
    }
    const tally = await loadParts(session, readBackup(lines), migrations)
    await session.query('COMMIT')
    await migrate(session, migrations)
    return tally
  } catch (error) {
    await session.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    session.release()
  }
}

async function loadParts(
  session: Session,
  parts: AsyncGenerator<BackupPart>,
  migrations: Migration[],
): Promise<Tally> {
  let tables: Table[] = []
  let table: Table | undefined
  let batch: string[] = []
  let bytes = 0
  let addReferences = async (): Promise<void> => {}
  const tally: Tally = { tables: 0, rows: 0 }
  const flush = async (): Promise<void> => {
    if (table && batch.length > 0) await insert(session, table, batch)
    batch = []
    bytes = 0
  }
  for await (const part of parts) {
    if (part.kind === 'header') {
      await remake(session, migrationsOf(part.header, migrations))
      // Migrations may have written rows, and those of the backup take their place.
      addReferences = await dropReferences(session)
      tables = await readTables(session)
      for (const { name } of tables) await session.query(`DELETE FROM public.${quoted(name)}`)
    } else if (part.kind === 'table') {
      table = tables.find(({ name }) => name === part.name)
      const columns = table?.columns.map(({ name }) => name).join()
      if (columns !== part.columns.join())
        throw bad(`table ${part.name} has other columns than its migrations make`)
    } else if (part.kind === 'row') {
      batch.push(part.row)
      bytes += part.row.length
      if (bytes > BYTES_AT_ONCE) await flush()
    } else if (part.kind === 'end') {
      await flush()
      if (!table) throw bad('a table ends that did not begin')
      const found = await printRows(session, table, () => {})
      if (found.rows !== part.end.rows || found.sha256 !== part.end.sha256) {
        throw bad(
          `table ${table.name} came out with ${found.rows} rows that are not the ${part.end.rows} of the backup`,
        )
      }
      tally.tables += 1
      tally.rows += found.rows
    } else if (part.kind === 'sequence') {
      await session.query('SELECT setval($1::regclass, $2::bigint)', [
        `public.${quoted(part.name)}`,
        part.last,
      ])
    } else if (part.tally.tables !== tally.tables || part.tally.rows !== tally.rows) {
      throw bad('it holds other numbers of tables and rows than it says')
    }
  }
  if (tally.tables !== tables.length) throw bad('tables are missing')
  await addReferences()
  return tally
}

/** Values are texts; each is read by the type of its column. */
async function insert(session: Session, table: Table, rows: string[]): Promise<void> {
  const names = table.columns.map(({ name }) => quoted(name))
  const values = table.columns.map(({ name, type }) => `r.${quoted(name)}::${type}`)
  await session.query(
    `INSERT INTO public.${quoted(table.name)} (${names.join(', ')}) OVERRIDING SYSTEM VALUE
     SELECT ${values.join(', ')}
     FROM json_to_recordset($1::json) AS r (${names.map((name) => `${name} text`).join(', ')})`,
    [`[${rows.join(',')}]`],
  )
}

/** An empty database at the version of the backup, in place of what is there. */
async function remake(session: Session, migrations: Migration[]): Promise<void> {
  await session.query('DROP SCHEMA public CASCADE')
  await session.query('CREATE SCHEMA public')
  await migrateInside(session, migrations)
  // A table cannot be altered while checks of its rows wait for the end of the transaction.
  await session.query('SET CONSTRAINTS ALL IMMEDIATE')
  // A migration may change settings for its own statements.
  for (const setting of PRINTING) await session.query(setting)
}

function migrationsOf(header: BackupHeader, known: Migration[]): Migration[] {
  return header.migrations.map(({ name, checksum }) => {
    const migration = known.find((one) => one.name === name)
    if (!migration) {
      throw new DatabaseProblem(
        'newer-migration',
        `The backup of ${header.made} is newer than this program: it has migration ${name}. Nothing was changed. Restore it with the version of the program that made it, or a newer one.`,
      )
    }
    if (migration.checksum !== checksum) throw bad(`its migration ${name} is not the one of this program`)
    return migration
  })
}

function bad(why: string): DatabaseProblem {
  return new DatabaseProblem(
    'bad-backup',
    `The backup was not restored: ${why}. The database is as it was. Take another backup, or the version of the program that made this one.`,
  )
}
