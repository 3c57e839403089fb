import { DatabaseProblem } from '@/lib/db/problem'
import { SettingError } from '@/lib/env'

/** A step of a command failed, and has said why itself. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed'
}

/** Milliseconds as a person reads them: «0.4 s», «2 min 5 s». */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/** Runs a step and says what came of it and how long it took. `work` gives back the words for the line. */
export async function step(work: () => Promise<string>): Promise<void> {
  const began = performance.now()
  const words = await work()
  console.log(`${words} (${duration(performance.now() - began)})`)
}

/** Runs a command. What it must tell an operator is one line; anything unforeseen keeps its stack. */
export async function command(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    console.error(`Stopped: ${errorLine(error)}`)
    process.exitCode = 1
    // What is still open, a database or a server, must not keep a failed command alive.
    process.exit()
  }
}

/** What is printed of an error: its message if that is meant for people, else its stack. */
export function errorLine(error: unknown): string {
  if (isForPeople(error)) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function isForPeople(error: unknown): error is Error {
  return error instanceof DatabaseProblem || error instanceof SettingError || error instanceof StepFailed
}
