import { defineConfig } from 'prisma/config'

// Prisma's command line is used for `generate` and `validate` alone: lib/db/migrate.ts applies migrations and
// scripts/diff-schema.ts writes them, as its schema engine is a download that npm does not bring.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
