import { command, StepFailed } from './report'
import { differenceToSchema } from './schema-engine'

// Part of `npm run check`: the migrations must lead to exactly what prisma/schema.prisma says.
await command(async () => {
  const { differs, sql } = await differenceToSchema()
  if (differs) {
    throw new StepFailed(
      `prisma/schema.prisma and prisma/migrations differ. Write a migration (npm run db:diff prints its SQL), or correct the schema:\n\n${sql}`,
    )
  }
  console.log('Schema: the migrations lead to prisma/schema.prisma')
})
