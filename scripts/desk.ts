import fs from 'node:fs'
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
  if (wanted.command === 'database-role') return Promise.resolve(null)
  return askServer(env().dataFolder, wanted, voice).catch((error: unknown) => fail(wanted, error))
}

async function runHere(wanted: OperatorCommand, voice: Voice): Promise<number> {
  await ensureClient()
  const database = await openDatabase()
  try {
    const session = await database.session()
    const applied = new Set(
      (await appliedMigrations(session).finally(() => session.release())).map(({ name }) => name),
    )
    // A role for the app is given with the migrations, which that role cannot apply at the start.
    if (wanted.command !== 'database-role' && readMigrations().some(({ name }) => !applied.has(name))) {
      throw new StepFailed(
        'This database was not started with this version yet. Nothing was changed. Run npm start once.',
      )
    }
    const { runCommand } = await import('@/lib/operator/run')
    return await runCommand(wanted, voice).catch((error: unknown) => fail(wanted, error))
  } finally {
    await database.close()
  }
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
