import type { DeskAnswer, Refused } from '@/lib/desk/answer'
import type { Say } from '@/lib/desk/say'
import { AccountProblem, type AccountProblemCode } from './problem'

const SAID = {
  'not-administrator': 'desk.refused.roleText',
  'unknown-account': 'desk.missing.text',
  taken: 'account.errors.taken',
  'last-administrator': 'account.errors.last',
  ended: 'account.errors.ended',
  'used-link': 'account.errors.usedLink',
  'wrong-password': 'account.errors.wrongPassword',
  'password-short': 'account.errors.passwordShort',
  'password-long': 'account.errors.passwordLong',
  'password-common': 'account.errors.passwordCommon',
  'password-simple': 'account.errors.passwordSimple',
  'password-own': 'account.errors.passwordOwn',
} as const satisfies Readonly<Record<AccountProblemCode, Say>>

/** The field that a problem stands at, where it stands at one. */
function fieldOf(code: AccountProblemCode): string | null {
  if (code.startsWith('password-')) return 'password'
  if (code === 'taken') return 'email'
  return code === 'wrong-password' ? 'current' : null
}

/** Does something to an account, and says at its field what cannot be done. */
export async function orRefuse(
  act: () => Promise<DeskAnswer>,
  more: Partial<Refused> = {},
): Promise<DeskAnswer> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof AccountProblem)) throw error
    if (error.code === 'unknown-account') return { missing: true }
    const field = fieldOf(error.code)
    const words = SAID[error.code]
    return {
      refused: field
        ? { say: 'desk.errors.form', fields: { [field]: words }, ...more }
        : { say: words, ...more },
    }
  }
}

/** Too many attempts: how long to wait. */
export function slow(seconds: number): DeskAnswer {
  const say: Say = { key: 'desk.errors.slow', values: { seconds } }
  return { refused: { status: 429, say, retryAfter: seconds } }
}
