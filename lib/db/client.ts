import { PrismaPg } from '@prisma/adapter-pg'
import type { Database } from './database'
import { PrismaClient } from './generated/client'
import { openedDatabase } from './open'

// One client for each database, shared by Next's module graphs as the database is.
const holder = globalThis as typeof globalThis & { aigaqClients?: WeakMap<object, PrismaClient> }

/** A Prisma client on an open database. Close the database and not the client. */
export function createPrisma(database: Database): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(database.pool),
    // Waits longer than the default two seconds: embedded, transactions come one after another.
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  })
}

/** The Prisma client of this process, once the database is open. @throws DatabaseProblem when it is not */
export function db(): PrismaClient {
  return clientOf(openedDatabase())
}

function clientOf(database: Database): PrismaClient {
  const clients = (holder.aigaqClients ??= new WeakMap())
  let client = clients.get(database)
  if (!client) clients.set(database, (client = createPrisma(database)))
  return client
}
