import { Prisma } from './generated/client'

/** Fragments for $queryRaw: whatever is put into `sql` with ${} becomes a parameter, never text of the query. */
export const { sql, join, empty, DbNull } = Prisma

/** A decimal number as the client reads it from a column. */
export const decimal = (text: string) => new Prisma.Decimal(text)
export type Sql = Prisma.Sql
