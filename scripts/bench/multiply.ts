import type { Session } from '@/lib/db/migrate'

/**
 * What grows with the number of cases. Themes, letters, organisations, laws, places and occupations are the vocabulary
 * that all cases share, and stay as they are.
 */
const TABLES = [
  'person',
  'person_name',
  'source',
  'case',
  'case_theme',
  'case_group',
  'case_subject',
  'proceeding',
  'charge',
  'disagreement',
  'claim',
  'sentence_component',
  'citation',
  'search_term',
]

type Column = { table: string; name: string; type: string; target: string | null }

/** The columns that can be written, each with the table that it points to; search_term's pointer is no foreign key. */
const COLUMNS = `
  SELECT a.attrelid::regclass::text AS table, a.attname AS name, format_type(a.atttypid, null) AS type,
    (SELECT c.confrelid::regclass::text FROM pg_constraint c
      WHERE c.contype = 'f' AND c.conrelid = a.attrelid AND c.conkey = ARRAY[a.attnum]) AS target
  FROM pg_attribute a
  WHERE a.attrelid = ANY($1::regclass[]) AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  ORDER BY a.attnum`

/** Copies every case with its people, claims, citations and sources until there are `factor` times as many. */
export async function multiplyFacts(session: Session, factor: number): Promise<void> {
  const names = TABLES.map((name) => `"${name}"`)
  const { rows } = await session.query<Column>(COLUMNS, [names])
  const multiplied = new Set(rows.map(({ table }) => table))
  // Copies of rows that the triggers have passed; they ask row by row.
  await session.query('SET session_replication_role = replica')
  await session.query('SET statement_timeout = 0')
  for (const table of multiplied) {
    const columns = rows.filter((row) => row.table === table)
    const values = columns.map((column) => copied(column, multiplied))
    // Claims without a case belong to a letter or theme; what leads to one of these stays single too.
    const which: Record<string, string> = {
      claim: 'WHERE t.case_id IS NOT NULL',
      citation: 'WHERE t.claim_id IN (SELECT id FROM claim WHERE case_id IS NOT NULL)',
      search_term: `WHERE t.kind IN ('person', 'case', 'source')`,
    }
    const list = columns.map(({ name }) => `"${name}"`).join(', ')
    await session.query(
      `INSERT INTO ${table} (${list})
       SELECT ${values.join(', ')} FROM (SELECT * FROM ${table} t ${which[table] ?? ''}) t
       CROSS JOIN generate_series(2, ${factor}) AS copy(number)`,
    )
  }
  await session.query('RESET session_replication_role')
  await session.query('ANALYZE')
}

/** A copy's id is made of the original's, so that all that points to it finds it without a list. */
function copied({ name, type, target }: Column, multiplied: ReadonlySet<string>): string {
  const moves = name === 'id' || name === 'record_id' || (target !== null && multiplied.has(target))
  if (type === 'uuid' && moves) return `md5(t."${name}"::text || '#' || copy.number)::uuid`
  return name === 'slug' ? `t.slug || '-copy-' || copy.number` : `t."${name}"`
}
