import { describe, expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/testing'
import type { RecordKind } from '@/lib/record/kinds'
import { liftRecord } from './lift'
import { writePublished } from './write-records'

const here = withDatabase('founding')

const TABLES = [
  'person',
  'person_name',
  'organisation',
  'source',
  'theme',
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
  'letter',
  'letter_party',
  'ask_case',
]

/** Every row of the tables that pages read, but for the time of writing. */
async function everyRow() {
  const all: Record<string, unknown> = {}
  for (const table of TABLES) {
    const { rows } = await here.database.pool.query<{ row: string }>(
      `SELECT (to_jsonb(t) - 'updated_at')::text AS row FROM "${table}" t ORDER BY to_jsonb(t)::text COLLATE "C"`,
    )
    // To Prisma a list without a value is an empty one.
    all[table] = rows.map(({ row }) => row.replace('"read_in": null', '"read_in": []'))
  }
  return all
}

async function ids(kind: RecordKind): Promise<{ id: string; slug: string }[]> {
  const { rows } = await here.database.pool.query<{ id: string; slug: string }>(
    `SELECT id, slug FROM "${kind}" ORDER BY id`,
  )
  return rows
}

describe('a published record lifted into a document and written again', () => {
  test.each(['organisation', 'source', 'person', 'theme', 'case', 'letter'] as const)(
    'every %s stands there as it did, row by row',
    async (kind) => {
      const before = await everyRow()
      const all = await ids(kind)
      expect(all.length).toBeGreaterThan(0)
      for (const { id, slug } of all) {
        const record = await liftRecord(here.prisma, kind, id)
        await here.prisma.$transaction((tx) => writePublished(tx, id, record, slug))
      }
      expect(await everyRow()).toEqual(before)
    },
  )
})
