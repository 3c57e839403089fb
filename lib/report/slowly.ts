import { setTimeout as wait } from 'node:timers/promises'

const LEAST_MS = 1000
const MOST_AT_ONCE = 200

const held = globalThis as typeof globalThis & { aigaqAsking?: { count: number } }
const asking = (held.aigaqAsking ??= { count: 0 })

/**
 * Answers no sooner than after a second, right or wrong alike, so that trying codes one after another leads nowhere and
 * the time tells nothing. `busy` at once, when too many ask.
 */
export async function slowly<T>(find: () => Promise<T>, ms = LEAST_MS): Promise<T | 'busy'> {
  if (asking.count >= MOST_AT_ONCE) return 'busy'
  asking.count += 1
  try {
    const [found] = await Promise.all([find(), wait(ms)])
    return found
  } finally {
    asking.count -= 1
  }
}
