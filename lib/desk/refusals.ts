import { randomBytes } from 'node:crypto'
import type { Say } from './say'

/** What a form is told that was not taken, and what was typed into it. */
export interface Refusal {
  /** Route of the action that refused. */
  readonly form: string
  readonly say: Say
  readonly fields: Readonly<Record<string, Say>>
  readonly typed: Readonly<Record<string, string | readonly string[]>>
}

interface Kept {
  readonly refusal: Refusal
  readonly holder: string
  readonly until: number
}

const KEPT_MINUTES = 15
const MOST = 500
const held = globalThis as typeof globalThis & { aigaqRefusals?: Map<string, Kept> }
const kept = (held.aigaqRefusals ??= new Map())

/**
 * Keeps a refusal for the page that shows the form again, in memory and for minutes: what was typed may be nobody's
 * business, so it goes neither into the address nor into the database.
 * @param holder the session that may see it; empty for whoever is not signed in
 */
export function keepRefusal(refusal: Refusal, holder: string, now = Date.now()): string {
  for (const [key, { until }] of kept) {
    if (until > now && kept.size < MOST) break
    kept.delete(key)
  }
  const key = randomBytes(16).toString('base64url')
  kept.set(key, { refusal, holder, until: now + KEPT_MINUTES * 60_000 })
  return key
}

/** The refusal that an address asks for, if it is this holder's. */
export function findRefusal(key: string | null, holder: string, now = Date.now()): Refusal | null {
  const found = key ? kept.get(key) : undefined
  return found && found.holder === holder && found.until > now ? found.refusal : null
}
