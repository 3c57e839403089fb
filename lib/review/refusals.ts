import type { DeskAnswer, Refused } from '@/lib/desk/answer'
import { RefusedError, type Refusal } from '@/lib/record/problem'

/** Says what the rules of records refused; `own` says otherwise where an action knows better. */
export async function orRefuse(
  work: () => Promise<DeskAnswer>,
  own: Partial<Record<Refusal['code'], Refused>> = {},
): Promise<DeskAnswer> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    const { code } = error.refusal
    if (code === 'not-found') return { missing: true }
    return { refused: own[code] ?? REFUSED[code] }
  }
}

const REFUSED: Readonly<Record<Exclude<Refusal['code'], 'not-found'>, Refused>> = {
  denied: { status: 403, say: 'review.errors.denied' },
  state: { status: 409, say: 'review.errors.state' },
  changed: { status: 409, say: 'review.errors.changed' },
  conflict: { status: 409, say: 'review.errors.changed' },
  'two-people': { status: 403, say: 'review.errors.twoPeople' },
  problems: { say: 'review.errors.problems' },
}
