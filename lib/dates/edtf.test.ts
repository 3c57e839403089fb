import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './day'
import { anyEdtf, anyEdtfDate, anyMeantEdtf } from './edtf.arbitrary'
import { boundsOf, edtf, edtfToString, parseEdtf, partsOfEdtf } from './edtf'

describe('parseEdtf', () => {
  it('reads a date as precise as it is', () => {
    const exact = { kind: 'date', approximate: false, uncertain: false }
    expect(parseEdtf('2026')).toEqual({ ...exact, precision: 'year', year: 2026 })
    expect(parseEdtf('2026-03')).toEqual({ ...exact, precision: 'month', year: 2026, month: 3 })
    expect(parseEdtf('2026-03-05')).toEqual({ ...exact, precision: 'day', year: 2026, month: 3, day: 5 })
    expect(parseEdtf('202X')).toEqual({ ...exact, precision: 'decade', year: 2020 })
    expect(parseEdtf('2026-XX')).toEqual({ ...exact, precision: 'some-month', year: 2026 })
    expect(parseEdtf('2026-03-XX')).toEqual({ ...exact, precision: 'some-day', year: 2026, month: 3 })
  })

  it.each([
    ['2026-03~', true, false],
    ['2026-03?', false, true],
    ['2026-03%', true, true],
  ])('reads the qualifier of %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain })
  })

  it('reads intervals, open and unknown ends apart', () => {
    const march = partsOfEdtf(edtf('2026-03'))
    expect(parseEdtf('2026-03/2027')).toMatchObject({ kind: 'interval', from: march, to: { year: 2027 } })
    expect(parseEdtf('../2026-03')).toEqual({ kind: 'interval', from: 'open', to: march })
    expect(parseEdtf('2026-03/..')).toEqual({ kind: 'interval', from: march, to: 'open' })
    expect(parseEdtf('/2026-03')).toEqual({ kind: 'interval', from: 'unknown', to: march })
    expect(parseEdtf('2026-03/')).toEqual({ kind: 'interval', from: march, to: 'unknown' })
  })

  it.each([
    '',
    ' ',
    'unknown',
    '26',
    '2026-3',
    '2026-03-5',
    '05.03.2026',
    '2026-03-05T10:00',
    '2026-03-05 ',
    '20XX',
    'XXXX',
    '202x',
    '202X-03',
    '2026-XX-05',
    '2026-XX-XX',
    '2026-3X',
    '~2026',
    '2026~?',
    '-2026',
    'Y12026',
    '2026-03-05\n',
    '/',
    '../..',
    '../',
    '/..',
    '2026/2027/2028',
    '2026/x',
    'x/2026',
    '..',
    '20260305',
    '2026~-03',
    '2026..',
  ])('does not read %j', (text) => {
    expect(parseEdtf(text)).toEqual({ kind: 'error', code: 'date.format' })
    expect(() => edtf(text)).toThrow(expect.objectContaining({ code: 'date.format' }))
  })

  it.each([
    '2026-02-30',
    '2026-13',
    '2026-00',
    '2026-21',
    '2026-02-29?',
    '2026-13-XX',
    '2026-04-31',
    '0000',
    '000X',

    '2026-02-30/2026-03',
    '2026-01/2026-02-30',
    '2026-02-30/..',
    '/2026-02-30',
    '2026-02-30/',
    '../2026-13',
    '2026-03-05/2026-03-04',
    '2026-03/2026-02',
    '2026/2025',
    '2026-03-05/2025',
    '2026-03-05/2026-02-XX',
  ])('knows no %s', (text) => {
    expect(parseEdtf(text)).toEqual({ kind: 'error', code: 'date.impossible' })
    expect(() => edtf(text)).toThrow(expect.objectContaining({ code: 'date.impossible' }))
  })

  it.each(['2026-03-05/2026-03', '2026-03/2026', '2026-12-31/202X', '2026/2026'])('%s may be so', (text) => {
    expect(edtf(text)).toBe(text)
  })

  it('gives back every letter: nothing is padded', () => {
    fc.assert(fc.property(anyEdtf, (value) => edtfToString(partsOfEdtf(value)) === value))
  })

  it('never throws, and accepts only what it writes back', () => {
    const near = fc.stringMatching(/^[0-9X./~?%-]{0,22}$/)
    const almost = fc.stringMatching(/^20\d[\dX]-[01X][\dX](-[0-3X][\dX])?[~?%]?$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, almost), (text) => {
        const parsed = parseEdtf(text)
        if (parsed.kind !== 'error') expect(edtfToString(parsed)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('boundsOf', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02-XX', '2024-02-01', '2024-02-29'],
    ['2026-XX', '2026-01-01', '2026-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2026-03-05', '2026-03-05', '2026-03-05'],
    ['2026-03-05~', '2026-03-05', '2026-03-05'],
    ['2026-02-23/2026-03', '2026-02-23', '2026-03-31'],
    ['2026-03-05/..', '2026-03-05', null],
    ['../2026-03', null, '2026-03-31'],
    ['2026-03/', '2026-03-01', null],
    ['/2026', null, '2026-12-31'],
  ])('%s', (text, earliest, latest) => {
    expect(boundsOf(edtf(text))).toEqual({ earliest, latest })
  })

  it('holds every day the date may mean', () => {
    fc.assert(
      fc.property(anyMeantEdtf, ({ value, days }) => {
        const { earliest, latest } = boundsOf(value)
        for (const of of days) {
          if (earliest !== null) expect(earliest <= of).toBe(true)
          if (latest !== null) expect(of <= latest).toBe(true)
        }
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
        expect(earliest ?? latest).not.toBeNull()
      }),
    )
  })

  it('holds no other day', () => {
    fc.assert(
      fc.property(anyEdtfDate, (value) => {
        const { earliest, latest } = boundsOf(value)
        const stated = value.replace(/[~?%]$/, '').replace(/-?X+$/, '')
        expect(earliest?.startsWith(stated) && latest?.startsWith(stated)).toBe(true)
        if (earliest !== null) expect(addDays(earliest, -1).startsWith(stated)).toBe(false)
        if (latest !== null) expect(addDays(latest, 1).startsWith(stated)).toBe(false)
      }),
    )
  })
})
