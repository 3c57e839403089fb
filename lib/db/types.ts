/** The Prisma client's types, for queries and mutations outside lib/db; the client itself comes from ./client. */
export type { Prisma, PrismaClient } from './generated/client'
