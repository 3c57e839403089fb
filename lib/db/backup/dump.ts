import type { Database } from '../database'
import { appliedMigrations } from '../migrate'
import { DatabaseProblem } from '../problem'
import { FORMAT, line, PRINTING, type Tally } from './format'
import { printRows, readTables } from './tables'

/**
 * Writes the whole database as lines, as it was at one moment, while others go on writing.
 * @param write takes the next piece of the file and resolves when more may come
 * @throws DatabaseProblem when the database has no migrations
 */
export async function dump(database: Database, write: (piece: string) => Promise<void>): Promise<Tally> {
  const session = await database.session()
  try {
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    for (const setting of PRINTING) await session.query(setting)
    const migrations = await appliedMigrations(session)
    if (migrations.length === 0) {
      throw new DatabaseProblem(
        'missing-migrations',
        'There is nothing to back up: this database was never started. No file was written. Check DATABASE_URL or AIGAQ_DATA.',
      )
    }
    await write(
      line('header', {
        format: FORMAT,
        made: new Date().toISOString(),
        engine: database.description,
        migrations,
      }),
    )
    const tally: Tally = { tables: 0, rows: 0 }
    for (const table of await readTables(session)) {
      await write(line('table', { name: table.name, columns: table.columns.map(({ name }) => name) }))
      const printed = await printRows(session, table, (row) => write(`["row",${row}]\n`))
      await write(line('end', { name: table.name, ...printed }))
      tally.tables += 1
      tally.rows += printed.rows
    }
    const { rows: sequences } = await session.query<{ name: string; last: string }>(
      `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
       WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename COLLATE "C"`,
    )
    for (const sequence of sequences) await write(line('sequence', sequence))
    await write(line('complete', tally))
    return tally
  } finally {
    // Nothing was written, so there is nothing to keep.
    await session.query('ROLLBACK').catch(() => {})
    session.release()
  }
}
