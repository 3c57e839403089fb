import { expect, test } from 'vitest'
import type { Migration } from '@/lib/db/migrate'
import { differenceToSchema } from './schema-engine'

const schema = `
datasource db {
  provider = "postgresql"
}
model Letter {
  id    String @id @db.Uuid
  title String
}`
const complete: Migration = {
  name: '20260101000000_letters',
  sql: `CREATE TABLE "Letter" ("id" UUID NOT NULL, "title" TEXT NOT NULL, CONSTRAINT "Letter_pkey" PRIMARY KEY ("id"))`,
  checksum: 'a'.repeat(64),
}
const lacking: Migration = { ...complete, sql: complete.sql.replace('"title" TEXT NOT NULL, ', '') }

test('migrations that lead to the schema do not differ from it', async () => {
  expect((await differenceToSchema(schema, [complete])).differs).toBe(false)
}, 60_000)

test('a column that no migration makes is drift, and its SQL is given', async () => {
  const { differs, sql } = await differenceToSchema(schema, [lacking])
  expect(differs).toBe(true)
  expect(sql).toContain('ADD COLUMN     "title" TEXT NOT NULL')
}, 60_000)
