import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDays,
  day,
  daysBetween,
  daysInMonth,
  fromDbDate,
  isDay,
  toDbDate,
  today,
} from './day'
import { anyDay } from './edtf.arbitrary'

const anyCount = fc.integer({ min: -600, max: 600 })

describe('day', () => {
  it.each(['2026-03-05', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(day(text)).toBe(text)
  })

  it.each(['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01'])(
    'knows no %s',
    (text) => {
      expect(isDay(text)).toBe(false)
      expect(() => day(text)).toThrow(expect.objectContaining({ code: 'date.impossible' }))
    },
  )

  it.each(['', '2026', '2026-3-5', '05.03.2026', '2026-03-05T00:00:00Z', ' 2026-03-05', '2026-03-05\n'])(
    'is not written %j',
    (text) => {
      expect(() => day(text)).toThrow(expect.objectContaining({ code: 'date.format' }))
    },
  )
})

describe('arithmetic', () => {
  it('adds days across months, years and leap days', () => {
    expect(addDays(day('2026-02-28'), 1)).toBe('2026-03-01')
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31')
  })

  it('adds calendar months, held at the end of a shorter month', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28')
    expect(addMonths(day('2026-03-05'), 84)).toBe('2033-03-05')
    expect(addMonths(day('2026-01-15'), -1)).toBe('2025-12-15')
    expect(addMonths(day('2026-12-31'), 2)).toBe('2027-02-28')
  })

  it('counts days between', () => {
    expect(daysBetween(day('2026-02-23'), day('2026-03-05'))).toBe(10)
    expect(daysBetween(day('2026-03-05'), day('2026-02-23'))).toBe(-10)
  })

  it('refuses broken counts and years that no Day has', () => {
    expect(() => addDays(day('2026-03-05'), 0.5)).toThrow(RangeError)
    expect(() => addMonths(day('2026-03-05'), Number.NaN)).toThrow(RangeError)
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(expect.objectContaining({ code: 'date.impossible' }))
    expect(() => addMonths(day('0001-01-01'), -1)).toThrow(
      expect.objectContaining({ code: 'date.impossible' }),
    )
    expect(() => addDays(day('2026-03-05'), 1e15)).toThrow(
      expect.objectContaining({ code: 'date.impossible' }),
    )
  })

  it('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (from, n, m) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n)
        expect(addDays(addDays(from, n), m)).toBe(addDays(from, n + m))
      }),
    )
    fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b))
  })

  it('daysBetween adds up and agrees with the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c))
        expect(Math.sign(daysBetween(a, b))).toBe(Math.sign(compareDays(b, a)))
      }),
    )
  })

  it('addMonths lands in the right month, keeps the day where it can, and keeps order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyCount, (a, b, n) => {
        const later = addMonths(a, n)
        const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(monthsOf(later) - monthsOf(a)).toBe(n)
        const room = daysInMonth(Number(later.slice(0, 4)), Number(later.slice(5, 7)))
        expect(Number(later.slice(8))).toBe(Math.min(Number(a.slice(8)), room))
        if (a <= b) expect(later <= addMonths(b, n)).toBe(true)
      }),
    )
    fc.assert(fc.property(anyDay, (of) => addMonths(of, 0) === of))
  })

  it('addMonths is reversible up to day 28', () => {
    const early = anyDay.filter((of) => Number(of.slice(8)) <= 28)
    fc.assert(fc.property(early, anyCount, (of, n) => addMonths(addMonths(of, n), -n) === of))
  })
})

describe('instants', () => {
  it('takes the day in Kazakhstan: UTC+5 now, UTC+6 in Almaty before 1 March 2024', () => {
    expect(today(new Date('2026-03-04T18:59:59Z'))).toBe('2026-03-04')
    expect(today(new Date('2026-03-04T19:00:00Z'))).toBe('2026-03-05')
    expect(today(new Date('2023-12-31T18:00:00Z'))).toBe('2024-01-01')
  })

  it('goes to the database and back', () => {
    expect(toDbDate(day('2026-03-05')).toISOString()).toBe('2026-03-05T00:00:00.000Z')
    fc.assert(fc.property(anyDay, (of) => fromDbDate(toDbDate(of)) === of))
    expect(fromDbDate(toDbDate(day('0099-01-01')))).toBe('0099-01-01')
    expect(() => fromDbDate(new Date(Number.NaN))).toThrow()
  })
})
