import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '@/scripts/postgres-for-tests'
import { projectRoot } from '@/lib/db/project-root'
import { childEnvironment } from '@/lib/env'

/** The built site in production mode, in a process of its own. */
export type Site = {
  readonly origin: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

const LONGEST_START = 300_000

/**
 * Starts the site as `npm start` does, on a free port; it builds first if there is no build of these sources. Without
 * `databaseUrl` it has the embedded engine in a new folder, started a second time: the first start loads the founding
 * facts, and no later one does.
 */
export async function startSite(databaseUrl = ''): Promise<Site> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-bench-'))
  const remove = (): void => fs.rmSync(folder, { recursive: true, force: true })
  try {
    if (databaseUrl === '') await (await run(databaseUrl, folder)).stop()
    const site = await run(databaseUrl, folder)
    return { ...site, stop: () => site.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/** The same on the embedded engine, with what desk-server.ts puts into `folder`. */
export async function startDeskSite(): Promise<Site & { folder: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-bench-'))
  const remove = (): void => fs.rmSync(folder, { recursive: true, force: true })
  try {
    const site = await run('', folder, 'scripts/bench/desk-server.ts')
    return { ...site, folder, stop: () => site.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

async function run(databaseUrl: string, folder: string, script = 'scripts/start.ts'): Promise<Site> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: projectRoot(),
    env: childEnvironment({
      PORT: String(port),
      AIGAQ_HOST: '127.0.0.1',
      AIGAQ_SITE_URL: origin,
      AIGAQ_DATA: folder,
      DATABASE_URL: databaseUrl,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  try {
    await ready(child)
  } catch (error) {
    kill()
    throw error
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      process.off('exit', kill)
      const over = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await over
      }
    },
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (why: string): void =>
      reject(new Error(`The site did not start (${why}):\n${output.trim()}`))
    const late = setTimeout(() => fail('it took too long'), LONGEST_START)
    const read = (data: Buffer): void => {
      output = (output + data.toString()).slice(-20_000)
      if (!output.includes('Ready at ')) return
      clearTimeout(late)
      resolve()
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => {
      clearTimeout(late)
      fail(`it ended with ${code}`)
    })
  })
}
