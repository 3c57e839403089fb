import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { DatabaseProblem, folderProblem } from './problem'
import { reachable } from './socket-path'

/** Who owns a folder. */
export type Owner = { pid: number; since: string; command: string }

const NAME = 'owner.sock'
const ROUNDS = 5
const ANSWER_WITHIN = 2000
const SETTLES_WITHIN = 50

/**
 * Owns a folder for as long as this process lives. The lock is a socket that listens: the kernel closes it however the
 * process ends, so that a crash leaves nothing to clear by hand, it names its holder to whoever asks, and it is seen
 * from other containers of this machine that share the folder.
 * @returns gives the folder back
 * @throws DatabaseProblem `folder-in-use` naming the holder
 */
export async function lockFolder(folder: string): Promise<() => void> {
  // A name of its own is bound and then linked to the shared name: linking never replaces, so one of many wins.
  const place = reachable(folder)
  const own = path.join(place.folder, `.${process.pid}-${randomBytes(4).toString('hex')}.sock`)
  const shared = path.join(place.folder, NAME)
  let server: net.Server
  try {
    server = await listen(own)
  } catch (error) {
    place.leave()
    throw folderProblem(error, folder)
  }
  const release = (): void => {
    removeIfMine(shared, mine)
    server.close()
    fs.rmSync(/* turbopackIgnore: true */ own, { force: true })
    place.leave()
  }
  const mine = inode(own)
  try {
    for (let round = 0; round < ROUNDS; round++) {
      if (link(own, shared)) {
        // Two may clear a dead lock in the same instant; the later one stays, and the earlier one sees it here.
        await new Promise((resolve) => setTimeout(resolve, SETTLES_WITHIN))
        if (inode(shared) === mine) {
          process.once('exit', release)
          return () => {
            process.off('exit', release)
            release()
          }
        }
        continue
      }
      const dead = inode(shared)
      const owner = await ask(shared)
      if (owner !== undefined) throw inUse(folder, owner)
      // Nothing may come between these two lines: they clear the lock that was found dead and no other.
      if (dead !== undefined && inode(shared) === dead)
        fs.rmSync(/* turbopackIgnore: true */ shared, { force: true })
    }
    throw inUse(folder, null)
  } catch (error) {
    release()
    throw folderProblem(error, folder)
  }
}

function inUse(folder: string, owner: Owner | null): DatabaseProblem {
  const who = owner ? `process ${owner.pid} since ${owner.since} (${owner.command})` : 'another process'
  return new DatabaseProblem(
    'folder-in-use',
    `The database in ${path.resolve(folder)} is in use by ${who}. Nothing was changed. Stop that process first, or set AIGAQ_DATA to another folder, or DATABASE_URL to a server.`,
  )
}

function listen(address: string): Promise<net.Server> {
  const owner: Owner = {
    pid: process.pid,
    since: new Date().toISOString(),
    command: process.argv.slice(1).join(' ') || process.argv0,
  }
  const server = net.createServer((socket) => socket.on('error', () => {}).end(JSON.stringify(owner)))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, () => {
      fs.chmodSync(/* turbopackIgnore: true */ address, 0o600)
      server.unref()
      resolve(server)
    })
  })
}

/** Links `own` to `shared`; false if the shared name is taken. */
function link(own: string, shared: string): boolean {
  try {
    fs.linkSync(/* turbopackIgnore: true */ own, shared)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The living owner; null if it lives and does not say who it is; undefined if nobody listens. */
function ask(address: string): Promise<Owner | null | undefined> {
  return new Promise((resolve) => {
    let said = ''
    const socket = net.connect(address)
    socket.setTimeout(ANSWER_WITHIN, () => {
      resolve(null)
      socket.destroy()
    })
    socket.on('data', (data) => (said += data.toString()))
    socket.on('end', () => resolve(parseOwner(said)))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? undefined : null)
    })
  })
}

function parseOwner(said: string): Owner | null {
  try {
    const owner: unknown = JSON.parse(said)
    return typeof owner === 'object' && owner !== null && 'pid' in owner ? (owner as Owner) : null
  } catch {
    return null
  }
}

function inode(file: string): number | undefined {
  return fs.statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false })?.ino
}

function removeIfMine(file: string, mine: number | undefined): void {
  if (mine !== undefined && inode(file) === mine) fs.rmSync(/* turbopackIgnore: true */ file, { force: true })
}
