import { createHash } from 'node:crypto'
import { quoted, tableNames } from '../is-empty'
import type { Session } from '../migrate'

/** What must be known of a table to write its rows out and in again. Generated columns are left out. */
export type Table = { name: string; columns: { name: string; type: string }[]; key: string[] }

/** The tables, each after those it refers to, as far as that is possible. */
export async function readTables(session: Session): Promise<Table[]> {
  const names = await tableNames(session)
  const { rows: columns } = await session.query<{ table: string; name: string; type: string }>(
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     ORDER BY a.attname COLLATE "C"`,
  )
  const { rows: keys } = await session.query<{ table: string; name: string }>(
    `SELECT c.relname AS table, a.attname AS name
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
     WHERE c.relnamespace = 'public'::regnamespace AND i.indisprimary ORDER BY a.attname COLLATE "C"`,
  )
  const { rows: references } = await session.query<{ table: string; name: string }>(
    `SELECT DISTINCT c.relname AS table, r.relname AS name
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
     WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace`,
  )
  const of = (rows: { table: string; name: string }[], table: string): string[] =>
    rows.filter((row) => row.table === table).map((row) => row.name)
  return inOrder(names, (name) => of(references, name)).map((name) => ({
    name,
    columns: columns
      .filter((column) => column.table === name)
      .map((column) => ({ name: column.name, type: column.type })),
    key: of(keys, name),
  }))
}

/** Names, each after what it needs; within a circle in the order given. */
export function inOrder(names: readonly string[], needs: (name: string) => string[]): string[] {
  const ordered = new Set<string>()
  const visit = (name: string, above: ReadonlySet<string>): void => {
    if (ordered.has(name) || above.has(name) || !names.includes(name)) return
    for (const needed of needs(name)) visit(needed, new Set([...above, name]))
    ordered.add(name)
  }
  for (const name of names) visit(name, new Set())
  return [...ordered]
}

const ROWS_AT_ONCE = 200

/**
 * Prints every row of a table as one JSON object of texts, in the order of its key's text, so that the same rows print
 * the same on every engine. Needs an open transaction with the settings of PRINTING.
 * @param each is given the lines as they come
 * @returns how many rows there were, and the SHA-256 of their lines
 */
export async function printRows(
  session: Session,
  table: Table,
  each: (row: string) => Promise<void> | void,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  let rows = 0
  const texts = table.columns.map(({ name }) => `${quoted(name)}::text AS ${quoted(name)}`)
  const key = table.key.length > 0 ? table.key : table.columns.map(({ name }) => name)
  const order = key.map((name) => `r.${quoted(name)} COLLATE "C"`)
  await session.query(
    `DECLARE printed NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS row
     FROM (SELECT ${texts.join(', ')} FROM public.${quoted(table.name)}) r ORDER BY ${order.join(', ')}`,
  )
  for (;;) {
    const { rows: batch } = await session.query<{ row: string }>(`FETCH ${ROWS_AT_ONCE} FROM printed`)
    for (const { row } of batch) {
      hash.update(row).update('\n')
      await each(row)
    }
    rows += batch.length
    if (batch.length < ROWS_AT_ONCE) break
  }
  await session.query('CLOSE printed')
  return { rows, sha256: hash.digest('hex') }
}
