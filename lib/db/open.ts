import { env, isBuilding } from '@/lib/env'
import type { Database } from './database'
import { openEmbedded } from './embedded'
import { DatabaseProblem } from './problem'
import { openServer } from './server'

// Next loads this module once for each of its module graphs; the database is one for the process.
const holder = globalThis as typeof globalThis & { aigaqDatabase?: Promise<Database>; aigaqOpened?: Database }

/**
 * The database of this process, opened by the first call: a server if DATABASE_URL is set, else the embedded engine in
 * AIGAQ_DATA.
 * @throws DatabaseProblem, and once more with the next call, which tries again
 */
export function openDatabase(): Promise<Database> {
  if (isBuilding()) {
    return Promise.reject(
      new DatabaseProblem('building', 'Pages that need the database are not rendered while building.'),
    )
  }
  return (holder.aigaqDatabase ??= open().catch((error: unknown) => {
    holder.aigaqDatabase = undefined
    throw error
  }))
}

async function open(): Promise<Database> {
  const { databaseUrl, dataFolder } = env()
  const opened = await (databaseUrl ? openServer(databaseUrl) : openEmbedded(dataFolder))
  return useDatabase(opened)
}

/** Makes `database` the one of this process until it is closed. For tests and scripts; pages use openDatabase. */
export function useDatabase(database: Database): Database {
  const kept: Database = {
    ...database,
    async close() {
      if (holder.aigaqOpened === kept) {
        holder.aigaqOpened = undefined
        holder.aigaqDatabase = undefined
      }
      await database.close()
    },
  }
  holder.aigaqOpened = kept
  holder.aigaqDatabase = Promise.resolve(kept)
  return kept
}

/** The database that openDatabase has opened. @throws DatabaseProblem when nothing has */
export function openedDatabase(): Database {
  if (holder.aigaqOpened) return holder.aigaqOpened
  throw isBuilding()
    ? new DatabaseProblem('building', 'Pages that need the database are not rendered while building.')
    : new DatabaseProblem('not-open', 'The database is not open: call openDatabase() first.')
}
