import fs from 'node:fs'
import type { Database } from '@/lib/db/database'
import { appliedMigrations, readMigrations } from '@/lib/db/migrate'
import { openDatabase } from '@/lib/db/open'
import { errorCode } from '@/lib/db/problem'
import { env } from '@/lib/env'
import { parseArguments, USAGE } from '@/lib/operator/arguments'
import { askServer } from '@/lib/operator/caller'
import type { OperatorCommand } from '@/lib/operator/command'
import { failureLine } from '@/lib/operator/problem'
import type { Voice } from '@/lib/operator/protocol'
import { ensureClient } from './prepare'
import { command, StepFailed } from './report'

// `npm run desk -- COMMAND`: the operator's way in. Results on standard output, everything else on standard error; ends
// with 0, with 1 where it failed or a check found something, with 2 where the command was not understood.
const asked = parseArguments(process.argv.slice(2))
if (asked.kind === 'help') console.log(USAGE)
else if (asked.kind === 'wrong') {
  console.error(asked.why)
  process.exitCode = 2
} else {
  await command(async () => {
    const lines: string[] = []
    const voice: Voice = {
      result: (line) => (asked.out === null ? console.log(line) : lines.push(line)),
      progress: (line) => console.error(line),
    }
    process.exitCode = (await askRunning(asked.command, voice)) ?? (await runHere(asked.command, voice))
    if (asked.out !== null) writeOut(asked.out, lines)
  })
}

/** Roles are made by the owner of the tables, as whom the server should not run: that is done from here. */
function askRunning(wanted: OperatorCommand, voice: Voice): Promise<number | null> {
  const { databaseUrl, dataFolder } = env()
  if (wanted.command === 'database-role' && databaseUrl) return Promise.resolve(null)
  return askServer(dataFolder, wanted, voice).catch((error: unknown) => fail(wanted, error))
}

async function runHere(wanted: OperatorCommand, voice: Voice): Promise<number> {
  await ensureClient()
  const database = await openDatabase()
  try {
    if (wanted.command !== 'database-role') await mustBeStarted(database)
    const { runCommand } = await import('@/lib/operator/run')
    return await runCommand(wanted, voice).catch((error: unknown) => fail(wanted, error))
  } finally {
    await database.close()
  }
}

/** An empty database gets its founding facts at the first start, and only as long as it is empty. */
async function mustBeStarted(database: Database): Promise<void> {
  const session = await database.session()
  const rows = await appliedMigrations(session).finally(() => session.release())
  const applied = new Set(rows.map(({ name }) => name))
  if (readMigrations().every(({ name }) => applied.has(name))) return
  throw new StepFailed(
    'This database was not started with this version yet. Nothing was changed. Run npm start once.',
  )
}

function fail(wanted: OperatorCommand, error: unknown): never {
  throw new StepFailed(failureLine(wanted.command, error))
}

function writeOut(file: string, lines: readonly string[]): void {
  try {
    fs.writeFileSync(file, lines.map((line) => `${line}\n`).join(''), { flag: 'wx' })
  } catch (error) {
    throw new StepFailed(
      errorCode(error) === 'EEXIST'
        ? `${file} exists already and was kept. Give another name.`
        : `${file} cannot be written (${errorCode(error)}).`,
    )
  }
}
