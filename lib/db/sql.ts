import { Prisma } from './generated/client'

/** Fragments for $queryRaw: whatever is put into `sql` with ${} becomes a parameter, never text of the query. */
export const { sql, join, empty, DbNull } = Prisma
export type Sql = Prisma.Sql
