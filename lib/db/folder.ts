import fs from 'node:fs'
import path from 'node:path'
import { DatabaseProblem, diskFull, folderProblem } from './problem'

/** The major version of PostgreSQL that PGlite brings. */
export const POSTGRES_MAJOR = 18

const ROOM_FOR_A_NEW_DATABASE = 200 * 1024 * 1024

/** Free bytes on the disk that holds `folder`; no limit where the system does not say. */
export function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = fs.statfsSync(/* turbopackIgnore: true */ folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Creates the data folder, closed to other users. @throws DatabaseProblem */
export function makeDataFolder(folder: string): void {
  try {
    fs.mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 })
    fs.accessSync(/* turbopackIgnore: true */ folder, fs.constants.W_OK | fs.constants.X_OK)
  } catch (error) {
    throw folderProblem(parentError(folder) ?? error, folder)
  }
}

/** Node says ENOENT for a new folder on a read-only disk; its nearest parent says what is the matter. */
function parentError(folder: string): unknown {
  let parent = path.resolve(folder)
  while (!fs.existsSync(/* turbopackIgnore: true */ parent)) parent = path.dirname(parent)
  try {
    fs.accessSync(/* turbopackIgnore: true */ parent, fs.constants.W_OK)
    return undefined
  } catch (error) {
    return error
  }
}

/** Where PostgreSQL's own files are, inside the data folder. */
export function databaseFolder(dataFolder: string): string {
  return path.join(path.resolve(dataFolder), 'database')
}

/**
 * Looks whether there is a database in the data folder that this program can open.
 * @returns whether there is one; false means that a new one is to be made
 * @throws DatabaseProblem for a folder that is not a database, or one of another version of PostgreSQL
 */
export function inspectDatabaseFolder(dataFolder: string): boolean {
  const folder = databaseFolder(dataFolder)
  let names: string[]
  try {
    names = fs.readdirSync(/* turbopackIgnore: true */ folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw folderProblem(error, dataFolder)
  }
  if (names.length === 0) return false
  const major = Number(readVersion(folder))
  if (!names.includes('PG_VERSION') || !Number.isInteger(major) || !names.includes('global')) {
    throw new DatabaseProblem(
      'not-a-database',
      `${folder} has files in it, and is not a PostgreSQL database. They were left as they are. Set AIGAQ_DATA to another folder, or move these files away.`,
    )
  }
  if (major > POSTGRES_MAJOR) {
    throw new DatabaseProblem(
      'newer-database',
      `The database in ${folder} was written by PostgreSQL ${major}, and this program brings PostgreSQL ${POSTGRES_MAJOR}. Nothing was changed. Use the newer version of the program again, or set AIGAQ_DATA to another folder.`,
    )
  }
  if (major < POSTGRES_MAJOR) {
    throw new DatabaseProblem(
      'older-database',
      `The database in ${folder} was written by PostgreSQL ${major}, and this program brings PostgreSQL ${POSTGRES_MAJOR}. Nothing was changed. Make a backup with the version of the program that wrote it, and restore that backup with this one into a new folder.`,
    )
  }
  return true
}

/**
 * Makes a new database with `create` in a folder beside the final one and moves it there when it is whole, so that
 * being stopped half-way never leaves half a database.
 * @param create makes PostgreSQL's files in the folder that it is given
 */
export async function makeDatabaseFolder(
  dataFolder: string,
  create: (folder: string) => Promise<void>,
): Promise<void> {
  if (freeBytes(dataFolder) < ROOM_FOR_A_NEW_DATABASE) throw diskFull(dataFolder)
  const folder = databaseFolder(dataFolder)
  const unfinished = `${folder}.new`
  try {
    fs.rmSync(/* turbopackIgnore: true */ unfinished, { recursive: true, force: true })
    fs.mkdirSync(/* turbopackIgnore: true */ unfinished, { mode: 0o700 })
    await create(unfinished)
    // An empty folder may stand there; rename replaces only an empty one.
    fs.renameSync(/* turbopackIgnore: true */ unfinished, folder)
  } catch (error) {
    fs.rmSync(/* turbopackIgnore: true */ unfinished, { recursive: true, force: true })
    throw folderProblem(error, dataFolder)
  }
}

function readVersion(folder: string): string {
  try {
    return fs.readFileSync(/* turbopackIgnore: true */ path.join(folder, 'PG_VERSION'), 'utf8').trim()
  } catch {
    return ''
  }
}
