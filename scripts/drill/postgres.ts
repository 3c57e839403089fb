import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { childEnvironment } from '@/lib/env'
import {
  answers,
  findPostgres,
  freePort,
  initialise,
  unprivilegedUser,
  type User,
} from '../postgres-for-tests'

const START_WITHIN = 20_000

/**
 * A PostgreSQL server of its own that can be killed and started again. Its settings are those of a real one: what is
 * committed is on the disk.
 */
export class KillablePostgres {
  private server: ChildProcess | undefined

  private constructor(
    private readonly bin: string,
    private readonly folder: string,
    private readonly user: User | undefined,
    private readonly port: number,
  ) {
    process.once('exit', () => this.remove())
  }

  /** Null where there is no PostgreSQL on this machine. */
  static async start(): Promise<KillablePostgres | null> {
    const bin = findPostgres()
    if (!bin) return null
    const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-drill-')))
    const user = unprivilegedUser()
    if (user) fs.chownSync(folder, user.uid, user.gid)
    const postgres = new KillablePostgres(bin, folder, user, await freePort())
    initialise(bin, postgres.cluster, user)
    await postgres.startAgain()
    return postgres
  }

  private get cluster(): string {
    return path.join(this.folder, 'cluster')
  }

  private urlOf(name: string): string {
    return `postgresql://postgres@127.0.0.1:${this.port}/${name}`
  }

  /** The address of a new, empty database. */
  async newDatabase(name: string): Promise<string> {
    const admin = new pg.Client({ connectionString: this.urlOf('postgres') })
    await admin.connect()
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`)
    await admin.end()
    return this.urlOf(name)
  }

  /** Starts after a kill; tries again while the system still clears up after the last one. */
  async startAgain(): Promise<void> {
    const until = Date.now() + START_WITHIN
    for (;;) {
      try {
        await this.spawn()
        return
      } catch (error) {
        if (Date.now() > until) throw error
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    }
  }

  private async spawn(): Promise<void> {
    const log = path.join(this.folder, 'log')
    const where = ['-D', this.cluster, '-k', this.folder, '-h', '127.0.0.1', '-p', String(this.port)]
    this.server = spawn(path.join(this.bin, 'postgres'), where, {
      ...this.user,
      env: childEnvironment({ LC_ALL: 'C' }),
      stdio: ['ignore', 'ignore', fs.openSync(log, 'a')],
    })
    await answers(this.server, this.port, log)
  }

  /** kill -9 of the server and of every process that it started. */
  async kill(): Promise<void> {
    const { server } = this
    if (!server?.pid || server.exitCode !== null) return
    const gone = once(server, 'exit')
    const all = [server.pid, ...childrenOf(server.pid)]
    for (const pid of all) killHard(pid)
    await gone
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    await this.kill()
    this.remove()
  }

  private remove(): void {
    if (this.server?.pid && this.server.exitCode === null && this.server.signalCode === null)
      for (const pid of [this.server.pid, ...childrenOf(this.server.pid)]) killHard(pid)
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Processes that this one started, where the system has /proc; elsewhere they end by themselves when it is gone. */
function childrenOf(pid: number): number[] {
  if (!fs.existsSync('/proc')) return []
  return fs.readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      // After the name in brackets, which may hold anything, come the state and the parent.
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
      return Number(parent) === pid ? [Number(name)] : []
    } catch {
      return []
    }
  })
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}
