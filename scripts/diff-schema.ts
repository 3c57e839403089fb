import { command } from './report'
import { differenceToSchema } from './schema-engine'

// For whoever writes a migration: prints the SQL that leads from prisma/migrations to prisma/schema.prisma. Put it in
// prisma/migrations/YYYYMMDDhhmmss_what_it_does/migration.sql, and add by hand what the schema cannot say.
await command(async () => {
  const { differs, sql } = await differenceToSchema()
  console.log(differs ? sql.trimEnd() : '-- Nothing differs.')
})
