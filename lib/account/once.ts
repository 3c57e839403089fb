import { randomBytes } from 'node:crypto'

interface Kept {
  readonly holder: string
  readonly text: string
  readonly until: number
}

const MINUTES = 10
const held = globalThis as typeof globalThis & { aigaqShownOnce?: Map<string, Kept> }
const kept = (held.aigaqShownOnce ??= new Map())

/** Keeps what is shown on the next page and nowhere after: recovery codes, a link to hand over. In memory, for minutes. */
export function keepToShow(holder: string, text: string, now = Date.now()): string {
  for (const [key, { until }] of kept) if (until <= now) kept.delete(key)
  const key = randomBytes(16).toString('base64url')
  kept.set(key, { holder, text, until: now + MINUTES * 60_000 })
  return key
}

/** What was kept for this account, within ten minutes, so that the page can be printed and loaded again. */
export function findToShow(holder: string, key: string | null, now = Date.now()): string | null {
  const found = key ? kept.get(key) : undefined
  return found && found.holder === holder && found.until > now ? found.text : null
}
