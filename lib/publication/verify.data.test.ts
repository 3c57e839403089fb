import { beforeAll, expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/testing'
import { loadFoundingFacts } from '@/prisma/seed/load'
import { adoptPublished } from './adopt'
import { verifyPublished } from './verify'

const here = withDatabase()
beforeAll(async () => {
  await loadFoundingFacts(here.prisma)
  await adoptPublished()
}, 60_000)

const altered = async () => (await verifyPublished()).altered.length

test('what readers see is what was published; any row that is altered past the program is found', async () => {
  const { records, altered: none } = await verifyPublished()
  expect(records).toBeGreaterThan(100)
  expect(none).toEqual([])
  const swap = '{"kk": "Басқа", "ru": "Другое", "en": "Other"}'
  for (const [change, undo] of [
    [`UPDATE claim SET text = '${swap}' WHERE id = $1`, 'claim'],
    [`UPDATE citation SET paragraph = '99' WHERE id = $1`, 'citation'],
    [`UPDATE sentence_component SET length_months = coalesce(length_months, 0) + 1 WHERE id = $1`, 'sentence_component'],
    [`UPDATE person SET slug = 'nobody' WHERE id = $1`, 'person'],
    [`DELETE FROM person_name WHERE id = $1`, 'person_name'],
    [`UPDATE source SET url = 'https://example.org/' WHERE id = $1`, 'source'],
  ] as const) {
    const where = undo === 'sentence_component' ? 'WHERE length_months > 0' : ''
    const found = await here.database.pool.query<{ id: string; row: string }>(
      `SELECT id, to_jsonb(t)::text AS row FROM "${undo}" t ${where} ORDER BY id LIMIT 1`,
    )
    const row = found.rows[0]
    if (!row) throw new Error(`there is no ${undo}`)
    await here.database.pool.query(change, [row.id])
    expect(await altered(), change).toBe(1)
    await restore(undo, row)
    expect(await altered(), `${undo} put back`).toBe(0)
  }
}, 120_000)

/** Puts a row back as it was. */
async function restore(table: string, { row }: { row: string }): Promise<void> {
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
