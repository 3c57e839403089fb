import { describe, expect, test } from 'vitest'
import { about, measure, release, seen } from '@/lib/claim/claim.builder'
import { day, type Day } from '@/lib/dates/day'
import { custodySegments } from './custody'

const on = (text: string): Day => day(text)

describe('the custody bar', () => {
  test('nothing is drawn before the first claim', () => {
    expect(custodySegments([], on('2026-06-22'))).toEqual([])
    expect(custodySegments(about(release({ date: '2026-07-01' })), on('2026-06-22'))).toEqual([])
  })

  test('a lapsed term is followed by a stretch of unknown, up to today', () => {
    const arrest = measure('house_arrest', { date: '2025-12-01', months: 2 })
    expect(custodySegments(about(arrest), on('2026-06-22'))).toEqual([
      { from: '2025-12-01', to: '2026-02-02', state: 'house_arrest' },
      { from: '2026-02-02', to: '2026-06-22', state: 'unknown' },
    ])
  })

  test('a state that a source saw after its term is drawn to that day only', () => {
    const claims = about(
      measure('remand', { date: '2026-01-10', until: '2026-02-10' }),
      seen('remand', '2026-04-01', { said: '2026-04-01' }),
    )
    expect(custodySegments(claims, on('2026-06-22')).map(({ from, state }) => [from, state])).toEqual([
      ['2026-01-10', 'remand'],
      ['2026-02-11', 'unknown'],
      ['2026-04-01', 'remand'],
      ['2026-04-02', 'unknown'],
    ])
  })
})
