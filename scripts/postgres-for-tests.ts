import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { childEnvironment, env, executableFolders } from '../lib/env'

/** The line with which a test run ends that had no server. CI fails on it. */
export const NO_SERVER =
  'The PostgreSQL server half of the data-layer tests did not run: no PostgreSQL 15 or newer was found. ' +
  'Install it (Debian: apt-get install postgresql) or set AIGAQ_TEST_DATABASE_URL, then run npm test again.'

const OLDEST_MAJOR = 15
/**
 * The first that works. In locale C trigrams skip every letter that is not Latin, so a UTF-8 one is asked for; and
 * sorting by ICU, as many servers do, brings to light a query that forgot COLLATE "C".
 */
const LOCALES = [
  ['--locale-provider=icu', '--icu-locale=en', '--locale=C.UTF-8'],
  ['--locale=C.UTF-8'],
  ['--locale=C.utf8'],
  ['--locale=en_US.UTF-8'],
]

/** A server for tests: its address, and what ends it. */
export type TestServer = { url: string; stop: () => Promise<void> }

/** The newest folder with initdb and postgres of a version that will do, or null. */
export function findPostgres(): string | null {
  const wished = env().testPostgresBin
  const folders = wished ? [wished] : [...executableFolders(), ...installedFolders()]
  const usable = folders
    .map((folder) => ({ folder, major: majorOf(folder) }))
    .filter(({ major }) => major >= OLDEST_MAJOR)
    .sort((a, b) => b.major - a.major)
  return usable[0]?.folder ?? null
}

/** Whether the server half of the data-layer tests can run on this machine. */
export function canTestServer(): boolean {
  return env().testDatabaseUrl !== undefined || findPostgres() !== null
}

/**
 * A server for tests: AIGAQ_TEST_DATABASE_URL, or a throw-away cluster on a free port under a user who is not root,
 * stopped and removed with `stop` or when this process ends.
 * @returns null where no server can be had
 */
export async function startPostgresForTests(): Promise<TestServer | null> {
  const given = env().testDatabaseUrl
  if (given) return { url: given, stop: async () => {} }
  const bin = findPostgres()
  if (!bin) return null
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-postgres-')))
  const user = unprivilegedUser()
  if (user) fs.chownSync(folder, user.uid, user.gid)
  const cluster = path.join(folder, 'cluster')
  try {
    initialise(bin, cluster, user)
    const port = await freePort()
    const server = spawn(path.join(bin, 'postgres'), serverArguments(cluster, folder, port), {
      ...user,
      env: childEnvironment({ LC_ALL: 'C' }),
      stdio: ['ignore', 'ignore', fs.openSync(path.join(folder, 'log'), 'w')],
    })
    const end = (): void => {
      // SIGQUIT stops at once: at the end of the process there is no time to wait for a clean end.
      server.kill('SIGQUIT')
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
    process.once('exit', end)
    await answers(server, port, path.join(folder, 'log'))
    return {
      url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        process.off('exit', end)
        const over = new Promise((resolve) => server.once('exit', resolve))
        if (server.exitCode === null) {
          server.kill('SIGINT')
          await over
        }
        fs.rmSync(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function serverArguments(cluster: string, folder: string, port: number): string[] {
  const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']
  const settings = fast.flatMap((setting) => ['-c', setting])
  return ['-D', cluster, '-k', folder, '-h', '127.0.0.1', '-p', String(port), ...settings]
}

export type User = { uid: number; gid: number }

/** PostgreSQL refuses root: then the user «postgres», else «nobody». */
export function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined
  const lines = fs.readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user «postgres» or «nobody»')
}

/** Makes a cluster of PostgreSQL in a new folder. */
export function initialise(bin: string, cluster: string, user: User | undefined): void {
  let last: unknown
  for (const locale of LOCALES) {
    try {
      const how = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', ...locale, '--no-sync']
      execFileSync(path.join(bin, 'initdb'), ['-D', cluster, ...how], { ...user, stdio: 'pipe', cwd: '/' })
      return
    } catch (error) {
      last = error
      fs.rmSync(cluster, { recursive: true, force: true })
    }
  }
  throw last
}

/** Waits until a server that was spawned answers. @throws with its log when it does not */
export async function answers(server: ChildProcess, port: number, log: string): Promise<void> {
  const until = Date.now() + 20_000
  while (Date.now() < until && server.exitCode === null) {
    if (await connects(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The throw-away PostgreSQL did not start: ${fs.readFileSync(log, 'utf8').trim()}`)
}

/** A start-up packet is answered only by a server that is ready; a bare connection is taken earlier. */
function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      const body = Buffer.from('\0\x03\0\0user\0postgres\0\0', 'latin1')
      const head = Buffer.alloc(4)
      head.writeInt32BE(4 + body.length)
      socket.write(Buffer.concat([head, body]))
    })
    socket.once('data', (data) => {
      resolve(data.toString('latin1', 0, 1) === 'R')
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function installedFolders(): string[] {
  const parents = [
    '/usr/lib/postgresql',
    '/opt/homebrew/opt',
    '/usr/local/opt',
    '/usr',
    '/Library/PostgreSQL',
  ]
  return parents.flatMap((parent) => {
    const names = fs.existsSync(parent) ? fs.readdirSync(parent) : []
    const versions = names.filter((name) => /^(postgresql@|pgsql-)?\d+$/.test(name) || name === 'postgresql')
    return versions.map((name) => path.join(parent, name, 'bin'))
  })
}

function majorOf(folder: string): number {
  if (!fs.existsSync(path.join(folder, 'initdb'))) return 0
  try {
    const said = execFileSync(path.join(folder, 'postgres'), ['--version'], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return Number(/(\d+)(\.\d+|devel|beta|rc)/.exec(said)?.[1] ?? 0)
  } catch {
    return 0
  }
}
