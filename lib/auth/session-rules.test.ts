import { describe, expect, test } from 'vitest'
import {
  hasExpired,
  isFresh,
  isRecent,
  needsSecondFactor,
  noteActivity,
  type SessionTimes,
} from './session-rules'

const began = new Date('2026-11-23T08:00:00Z')
const after = (minutes: number) => new Date(began.getTime() + minutes * 60_000)
const session = (more: Partial<SessionTimes> = {}): SessionTimes => ({
  expiresAt: after(12 * 60),
  activeAt: began,
  confirmedAt: began,
  lapsedAt: null,
  ...more,
})

/** Requests at these minutes, one after the other, each writing what it notes. */
function requestsAt(minutes: readonly number[]): SessionTimes {
  return minutes.reduce((times, minute) => ({ ...times, ...noteActivity(times, after(minute)) }), session())
}

describe('a session', () => {
  test('ends after twelve hours, to the second, whatever is done in it', () => {
    const busy = requestsAt(Array.from({ length: 144 }, (_, index) => index * 5))
    expect(hasExpired(busy, new Date(after(720).getTime() - 1))).toBe(false)
    expect(hasExpired(busy, after(720))).toBe(true)
  })

  test.each([
    [0, true],
    [14.9, true],
    [15, false],
    [60, false],
  ])('idle for %d minutes it shows confidential text: %s', (minutes, fresh) => {
    expect(isFresh(session(), after(minutes))).toBe(fresh)
  })

  test('a page without confidential text does not make an idle session fresh again', () => {
    const lapsed = requestsAt([5, 40, 41])
    expect(lapsed.lapsedAt).toEqual(after(40))
    expect(isFresh(lapsed, after(41))).toBe(false)
    expect(isFresh({ ...lapsed, lapsedAt: null, activeAt: after(42) }, after(43))).toBe(true)
  })

  test('stays fresh while there is something done in it every quarter of an hour', () => {
    expect(isFresh(requestsAt([10, 20, 30, 44]), after(58))).toBe(true)
  })

  test('writes its activity down once a minute at most', () => {
    expect(noteActivity(session(), after(0.9))).toBeNull()
    expect(noteActivity(session(), after(1))).toEqual({ activeAt: after(1) })
  })

  test.each([
    [0, true],
    [9.9, true],
    [10, false],
  ])('%d minutes after the proof of identity, export is open: %s', (minutes, open) => {
    expect(isRecent(session(), after(minutes))).toBe(open)
  })

  test('a proof in the future, after a clock was set back, is none', () => {
    expect(isRecent(session({ confirmedAt: after(5) }), began)).toBe(false)
  })
})

test('whoever can write needs a second factor', () => {
  const needing = (['reader', 'researcher', 'editor', 'administrator'] as const).filter(needsSecondFactor)
  expect(needing).toEqual(['researcher', 'editor', 'administrator'])
})
