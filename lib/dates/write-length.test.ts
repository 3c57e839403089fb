import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeLength } from './write-length'

describe('writeLength', () => {
  it.each([
    [{ months: 84 }, '7 years', '7 лет', '7 жыл'],
    [{ months: 54 }, '4 years 6 months', '4 года 6 месяцев', '4 жыл 6 ай'],
    [{ days: 10 }, '10 days', '10 дней', '10 күн'],
    [{ months: 12, days: null }, '1 year', '1 год', '1 жыл'],
    [{ months: 1 }, '1 month', '1 месяц', '1 ай'],
    [{ months: 2, days: 1 }, '2 months 1 day', '2 месяца 1 день', '2 ай 1 күн'],
    [{ months: 12 * 21 + 11 }, '21 years 11 months', '21 год 11 месяцев', '21 жыл 11 ай'],
    [{ months: 12 * 11 }, '11 years', '11 лет', '11 жыл'],
    [{ days: 90 }, '90 days', '90 дней', '90 күн'],
    [{ days: 112 }, '112 days', '112 дней', '112 күн'],
    [{ days: 122 }, '122 days', '122 дня', '122 күн'],
    [{ days: 0 }, '0 days', '0 дней', '0 күн'],
    [{ months: 0 }, '0 months', '0 месяцев', '0 ай'],
  ])('%j', (length, en, ru, kk) => {
    expect([writeLength(length, 'en'), writeLength(length, 'ru'), writeLength(length, 'kk')]).toEqual([
      en,
      ru,
      kk,
    ])
  })

  it.each([{}, { days: null, months: null }, { days: -1 }, { months: 1.5 }, { days: Number.NaN }])(
    'has no words for %j',
    (length) => {
      expect(() => writeLength(length, 'en')).toThrow(RangeError)
    },
  )

  it('keeps the whole length', () => {
    const count = fc.integer({ min: 1, max: 600 })
    fc.assert(
      fc.property(count, count, (months, days) => {
        const [, years = '0', rest = '0', left = '0'] =
          /^(?:(\d+) years? ?)?(?:(\d+) months? ?)?(?:(\d+) days?)?$/.exec(
            writeLength({ months, days }, 'en'),
          ) ?? []
        expect([Number(years) * 12 + Number(rest), Number(left)]).toEqual([months, days])
      }),
    )
  })
})
