import type { Role } from './policy'

const MINUTE = 60_000

/** A session ends after this long, whatever is done in it. In seconds, as better-auth counts. */
export const SESSION_SECONDS = 12 * 60 * 60
/** Idle for longer, a session shows no confidential text until the person has proved again that it is they. */
const FRESH_MINUTES = 15
/** For export, change of roles and reading in bulk the proof must be younger. */
const RECENT_MINUTES = 10
/** How often activity is written down. */
const NOTED_MINUTES = 1
/** An ended session is still known for this long, so that what was being typed when it ended finds its account. */
export const KNOWN_DAYS = 7

export interface SessionTimes {
  readonly expiresAt: Date
  readonly activeAt: Date
  readonly confirmedAt: Date
  readonly lapsedAt: Date | null
}

const minutesSince = (then: Date, now: Date) => (now.getTime() - then.getTime()) / MINUTE

export const hasExpired = (times: SessionTimes, now: Date) => times.expiresAt <= now

/** Whether confidential text may be shown: never idle for fifteen minutes since the person last proved who they are. */
export function isFresh(times: SessionTimes, now: Date): boolean {
  return times.lapsedAt === null && minutesSince(times.activeAt, now) < FRESH_MINUTES
}

/** Whether the person proved within ten minutes that it is they: asked for before export, change of roles, reading in bulk. */
export function isRecent(times: SessionTimes, now: Date): boolean {
  const since = minutesSince(times.confirmedAt, now)
  return since >= 0 && since < RECENT_MINUTES
}

/**
 * What a request writes into its session: that it was active, and whether it had been idle too long. Without the second
 * a page without confidential text, opened after an hour, would make the next one fresh again. Null for nothing to write.
 */
export function noteActivity(times: SessionTimes, now: Date): { activeAt: Date; lapsedAt?: Date } | null {
  if (times.lapsedAt === null && !isFresh(times, now)) return { activeAt: now, lapsedAt: now }
  return minutesSince(times.activeAt, now) >= NOTED_MINUTES ? { activeAt: now } : null
}

/** Whoever can write needs a second factor. */
export const needsSecondFactor = (role: Role) => role !== 'reader'
