/** The Prisma client's types, for queries and mutations outside lib/db; the client itself comes from ./client. */
import type { Prisma, PrismaClient } from './generated/client'

export type { Prisma, PrismaClient }

/** The client within a transaction: what a mutation hands on to those who write beside it. */
export type Tx = Prisma.TransactionClient
