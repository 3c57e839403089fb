import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/testing'
import { verifyPublished } from './verify'

const here = withDatabase('founding')

const swap = '{"kk": "Басқа", "ru": "Другое", "en": "Other"}'
const ofClaim = 'SELECT coalesce(c.case_id, c.letter_id, c.theme_id) AS record FROM claim c'

/** A change of one row past the program, and the record whose words that row is. */
const CHANGES = [
  ['claim', `UPDATE claim SET text = '${swap}' WHERE id = $1`, `${ofClaim} WHERE c.id = $1`],
  [
    'citation',
    `UPDATE citation SET paragraph = '99' WHERE id = $1`,
    `${ofClaim} JOIN citation z ON z.claim_id = c.id WHERE z.id = $1`,
  ],
  [
    'sentence_component',
    `UPDATE sentence_component SET length_months = length_months + 1 WHERE id = $1`,
    `${ofClaim} JOIN sentence_component s ON s.claim_id = c.id WHERE s.id = $1`,
  ],
  ['person', `UPDATE person SET slug = 'nobody' WHERE id = $1`, 'SELECT $1::uuid AS record'],
  [
    'person_name',
    `DELETE FROM person_name WHERE id = $1`,
    'SELECT person_id AS record FROM person_name WHERE id = $1',
  ],
  ['source', `UPDATE source SET url = 'https://example.org/' WHERE id = $1`, 'SELECT $1::uuid AS record'],
] as const

test('what readers see is what was published; any row that is altered past the program is found', async () => {
  const { pool } = here.database
  const { records, altered: none } = await verifyPublished()
  expect(records).toBeGreaterThan(100)
  expect(none).toEqual([])
  const hurt = new Set<string>()
  const kept: [table: string, row: string][] = []
  for (const [table, change, ownerOf] of CHANGES) {
    const where = table === 'sentence_component' ? 'WHERE length_months > 0' : ''
    // The last row of each: rows of different records, as far as there are such.
    const found = await pool.query<{ id: string; row: string }>(
      `SELECT id, to_jsonb(t)::text AS row FROM "${table}" t ${where} ORDER BY id DESC LIMIT 1`,
    )
    const [row] = found.rows
    if (!row) throw new Error(`there is no ${table}`)
    const owner = await pool.query<{ record: string }>(ownerOf, [row.id])
    hurt.add(owner.rows[0]?.record ?? '')
    kept.push([table, row.row])
    await pool.query(change, [row.id])
  }
  expect((await verifyPublished()).altered.toSorted()).toEqual([...hurt].toSorted())
  for (const [table, row] of kept) await restore(table, row)
  expect((await verifyPublished()).altered).toEqual([])
}, 120_000)

/** Puts a row back as it was. */
async function restore(table: string, row: string): Promise<void> {
  const { rows } = await here.database.pool.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  )
  const columns = rows.map(({ name }) => `"${name}"`).join(', ')
  const set = rows.map(({ name }) => `"${name}" = EXCLUDED."${name}"`).join(', ')
  await here.database.pool.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::"${table}", $1::jsonb)
     ON CONFLICT (id) DO UPDATE SET ${set}`,
    [row],
  )
}
