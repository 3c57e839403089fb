import { AccountProblem } from '@/lib/account/problem'
import { DatabaseProblem } from '@/lib/db/problem'
import { SettingError } from '@/lib/env'
import { log } from '@/lib/log'
import { RefusedError, type Refusal } from '@/lib/record/problem'

/** An operator's command could not be done, and the message says why in one line. */
export class OperatorProblem extends Error {
  override readonly name = 'OperatorProblem'
}

const ACCOUNTS: Partial<Readonly<Record<AccountProblem['code'], string>>> = {
  taken:
    'There is an account of this address already. «npm run desk -- link EMAIL» lets its person in again.',
  ended: 'This account was ended. An administrator can open it again at the desk.',
}

/** What an operator is told of a failure: one line. What nobody foresaw goes into the log with its stack. */
export function failureLine(command: string, error: unknown): string {
  if (error instanceof OperatorProblem || error instanceof DatabaseProblem || error instanceof SettingError) {
    return error.message
  }
  const why = error instanceof AccountProblem ? ACCOUNTS[error.code] : undefined
  if (why) return `${why} Nothing was changed.`
  if (error instanceof RefusedError) return `${describeRefusal(error.refusal)} Nothing was changed.`
  log.error(`The command «${command}» failed`, error)
  return `«${command}» failed, and nothing half done was kept. The server's error output has the cause.`
}

function describeRefusal(refusal: Refusal): string {
  switch (refusal.code) {
    case 'not-found':
      return 'There is no such record.'
    case 'state':
      return `The record is in the state «${refusal.state}». Withdraw it first.`
    case 'problems':
      return `Other records point at it: ${refusal.problems.flatMap(({ about }) => about ?? []).join(', ')}. Change them first.`
    default:
      return `It was refused (${refusal.code}).`
  }
}
