import path from 'node:path'
import pg from 'pg'
import type { Database } from './database'
import { EmbeddedEngine, EngineThread } from './engine'
import { databaseFolder, inspectDatabaseFolder, makeDatabaseFolder, makeDataFolder } from './folder'
import { lockFolder } from './lock'
import { EngineWire } from './wire'

/** A query that waits longer for the one connection says so, instead of waiting for ever. */
const WAIT_FOR_CONNECTION = 15_000

/**
 * Opens the database of a data folder in this process, and makes one if the folder is empty. The folder is owned until
 * it is closed or the process ends.
 * @throws DatabaseProblem
 */
export async function openEmbedded(dataFolder: string): Promise<Database> {
  makeDataFolder(dataFolder)
  const release = await lockFolder(dataFolder)
  try {
    if (!inspectDatabaseFolder(dataFolder)) {
      await makeDatabaseFolder(dataFolder, async (folder) => (await EngineThread.start(folder)).close())
    }
    const near = path.relative(process.cwd(), dataFolder) || '.'
    const where = near.startsWith('..') ? path.resolve(dataFolder) : near
    return await start(new EmbeddedEngine(databaseFolder(dataFolder)), `in this process (${where})`, release)
  } catch (error) {
    release()
    throw error
  }
}

/** Opens a database in memory: for the drift check and for tests that need no folder. */
export function openInMemory(): Promise<Database> {
  return start(new EmbeddedEngine(null), 'in memory', () => {})
}

async function start(engine: EmbeddedEngine, place: string, release: () => void): Promise<Database> {
  await engine.running()
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: WAIT_FOR_CONNECTION,
    user: 'postgres',
    database: 'postgres',
    password: '',
    ssl: false,
    stream: () => new EngineWire(engine) as never,
  })
  // An idle connection whose engine stopped is dropped by the pool; the next one starts the engine again.
  pool.on('error', (error) => console.error(error.message))
  const { rows } = await pool.query<{ server_version: string }>('SHOW server_version')
  return {
    engine: 'embedded',
    description: `PostgreSQL ${rows[0]?.server_version} ${place}`,
    pool,
    session: () => pool.connect(),
    async close() {
      await pool.end()
      await engine.close()
      release()
    },
  }
}
