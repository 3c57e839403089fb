import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { childEnvironment } from '@/lib/env'
import { finding, type Finding } from './acknowledged'

/** What is drilled: `url` is a server's address, or null for the embedded engine; `kill` is who is killed. */
export interface Drill {
  readonly url: string | null
  readonly kill: 'program' | 'database'
  /** Writes to be acknowledged in all, over several kills. */
  readonly writes: number
  /** Kills the database, when that is who is killed, and starts it again. */
  readonly killDatabase?: () => Promise<void>
  readonly startDatabase?: () => Promise<void>
}

export interface Round extends Finding {
  readonly acknowledged: number
}

const MOST_BETWEEN_KILLS = 30

/**
 * Has a process write, kills it (or its database) with -9 at a random moment, opens the database again, and checks; until
 * enough writes were acknowledged. Each round goes on with what the ones before left, and all of it is checked again.
 */
export async function drill(given: Drill, told: (round: Round) => void = () => {}): Promise<Round[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-drill-'))
  const settings = { AIGAQ_DATA: path.join(folder, 'data'), DATABASE_URL: given.url ?? '', AIGAQ_KEY: '' }
  const acknowledged = path.join(folder, 'acknowledged')
  const rounds: Round[] = []
  try {
    for (let all = 0; all < given.writes; ) {
      const wanted = 1 + Math.floor(Math.random() * Math.min(MOST_BETWEEN_KILLS, given.writes))
      const lines = await writeUntilKilled(given, settings, wanted)
      fs.appendFileSync(acknowledged, lines.map((line) => `${line}\n`).join(''))
      const round = { ...(await check(settings, acknowledged)), acknowledged: writesIn(lines) }
      all += round.acknowledged
      rounds.push(round)
      told(round)
    }
    return rounds
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

const writesIn = (lines: readonly string[]): number =>
  lines.filter((line) => !line.startsWith('{"kind":"head"')).length

/** What the writer said before it was gone, in whole lines. */
async function writeUntilKilled(
  { kill, killDatabase, startDatabase }: Drill,
  settings: Record<string, string>,
  wanted: number,
): Promise<string[]> {
  const writer = startProcess('writer.ts', [], settings)
  let said = ''
  let moment: NodeJS.Timeout | undefined
  let killed: Promise<void> = Promise.resolve()
  const end = (): void => {
    if (kill === 'database' && killDatabase) killed = killDatabase().finally(() => writer.kill('SIGKILL'))
    else writer.kill('SIGKILL')
  }
  writer.stdout.on('data', (data: Buffer) => {
    said += data.toString()
    // Not at the moment of an answer but somewhere between two, where a transaction is under way.
    if (writesIn(said.split('\n').slice(0, -1)) >= wanted) moment ??= setTimeout(end, Math.random() * 40)
  })
  await once(writer, 'close')
  clearTimeout(moment)
  await killed
  if (moment === undefined) throw new Error(`The writer ended by itself:\n${writer.complaints()}`)
  if (kill === 'database') await startDatabase?.()
  return said.split('\n').slice(0, -1)
}

/** Opens the database in a process of its own, and compares it with a file of acknowledgements, a line each. */
export async function check(settings: Record<string, string>, file: string): Promise<Finding> {
  const checker = startProcess('checker.ts', [file], settings)
  let said = ''
  checker.stdout.on('data', (data: Buffer) => (said += data.toString()))
  await once(checker, 'close')
  try {
    return finding.parse(JSON.parse(said.trim().split('\n').at(-1) ?? ''))
  } catch (cause) {
    throw new Error(`The check after a kill failed:\n${checker.complaints()}`, { cause })
  }
}

function startProcess(script: string, words: string[], settings: Record<string, string>) {
  const file = path.join(import.meta.dirname, script)
  const child = spawn(process.execPath, ['--no-deprecation', '--import', 'tsx', file, ...words], {
    env: childEnvironment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
  return Object.assign(child, { complaints: () => complaints })
}
