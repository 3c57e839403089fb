import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateStyle } from './date-language'
import { edtf } from './edtf'
import { anyEdtf } from './edtf.arbitrary'
import { writeDate, type DateLang } from './write'

type Row = [text: string, style: DateStyle, written: string]

function expectWritten(lang: DateLang, rows: Row[]): void {
  it.each(rows)('%s, %s: %s', (text, style, written) => {
    expect(writeDate(edtf(text), lang, style)).toBe(written)
  })
}

describe('English', () => {
  expectWritten('en', [
    ['2026', 'plain', '2026'],
    ['2026-03', 'plain', 'March 2026'],
    ['2026-03-05', 'plain', '5 March 2026'],
    ['2023-05-12~', 'plain', 'about 12 May 2023'],
    ['2023-05-12?', 'plain', '12 May 2023 (uncertain)'],
    ['2023-05-12%', 'plain', 'about 12 May 2023 (uncertain)'],
    ['2026-03-XX', 'plain', 'some day in March 2026'],
    ['2026-XX', 'plain', 'some month of 2026'],
    ['202X', 'plain', '2020s'],
    ['202X~', 'plain', 'about the 2020s'],
    ['2026', 'in', 'in 2026'],
    ['2026-03', 'in', 'in March 2026'],
    ['2026-03-05', 'in', 'on 5 March 2026'],
    ['2026-03-05~', 'in', 'about 5 March 2026'],
    ['2026-03-XX', 'in', 'on some day in March 2026'],
    ['2026-03-XX~', 'in', 'on some day in about March 2026'],
    ['2026-XX', 'in', 'in some month of 2026'],
    ['202X', 'in', 'in the 2020s'],
    ['2026-02-23', 'since', 'since 23 February 2026'],
    ['202X', 'since', 'since the 2020s'],
    ['2026-03-05', 'until', 'until 5 March 2026'],
    ['2026-06-22', 'by', 'by 22 June 2026'],
    ['2026-06-22%', 'by', 'by about 22 June 2026 (uncertain)'],
    ['2026-03-05', 'short', '5 Mar 2026'],
    ['2026-03', 'short', 'Mar 2026'],
    ['2026-03-XX', 'short', 'Mar 2026'],
    ['2026-XX', 'short', '2026'],
    ['2026-03-05%', 'short', 'about 5 Mar 2026 (?)'],
    ['2026-02-23/2026-03-05', 'plain', '23 February – 5 March 2026'],
    ['2026-02-23/2026-02-25', 'plain', '23–25 February 2026'],
    ['2025-12-23/2026-03-05', 'plain', '23 December 2025 – 5 March 2026'],
    ['2026-02/2026-03', 'plain', 'February – March 2026'],
    ['2025/2026', 'plain', '2025–2026'],
    ['2026-03-05/2026-03-05', 'plain', '5 March 2026'],
    ['2026-02-23~/2026-03-05?', 'plain', 'about 23 February 2026 – 5 March 2026 (uncertain)'],
    ['2026-02-23/2026-03-05', 'in', 'from 23 February to 5 March 2026'],
    ['2026-02-23/2026-02-25', 'in', 'from 23 to 25 February 2026'],
    ['2025/2026-03-05', 'in', 'from 2025 to 5 March 2026'],
    ['201X/202X', 'in', 'from the 2010s to the 2020s'],
    ['2026-02-23/2026-03-05', 'short', '23 Feb – 5 Mar 2026'],
    ['2026-02-23/..', 'plain', 'since 23 February 2026'],
    ['../2026-03-05', 'in', 'until 5 March 2026'],
    ['2026-02-23/', 'plain', 'from 23 February 2026, end unknown'],
    ['/2026-03-05', 'plain', 'until 5 March 2026, start unknown'],
    ['2026-02-23/..', 'short', '23 Feb 2026 – …'],
    ['/2026-03-05', 'short', '? – 5 Mar 2026'],
    ['2026-02-23/2026-03-05', 'since', 'from 23 February to 5 March 2026'],
  ])
})

describe('Russian', () => {
  expectWritten('ru', [
    ['2026', 'plain', '2026 год'],
    ['2026-03', 'plain', 'март 2026 года'],
    ['2026-03-05', 'plain', '5 марта 2026 года'],
    ['2026', 'in', 'в 2026 году'],
    ['2026-03', 'in', 'в марте 2026 года'],
    ['2026-05', 'in', 'в мае 2026 года'],
    ['2026-03-05', 'in', '5 марта 2026 года'],
    ['2023-05-12~', 'plain', 'около 12 мая 2023 года'],
    ['2023-05-12~', 'in', 'около 12 мая 2023 года'],
    ['2023~', 'in', 'около 2023 года'],
    ['2023-05-12?', 'in', '12 мая 2023 года (предположительно)'],
    ['2023-05-12%', 'in', 'около 12 мая 2023 года (предположительно)'],
    ['2026-03-XX', 'plain', 'один из дней марта 2026 года'],
    ['2026-03-XX', 'in', 'в один из дней марта 2026 года'],
    ['2026-03-XX~', 'in', 'в один из дней около марта 2026 года'],
    ['2026-03-XX', 'by', 'не позднее одного из дней марта 2026 года'],
    ['2026-XX', 'in', 'в один из месяцев 2026 года'],
    ['202X', 'plain', '2020-е годы'],
    ['202X', 'in', 'в 2020-х годах'],
    ['202X', 'since', 'с 2020-х годов'],
    ['2026-02-23', 'since', 'с 23 февраля 2026 года'],
    ['2026-03-02', 'since', 'со 2 марта 2026 года'],
    ['2026-03-22', 'since', 'с 22 марта 2026 года'],
    ['2026-03-02~', 'since', 'примерно со 2 марта 2026 года'],
    ['2026', 'since', 'с 2026 года'],
    ['2026-08', 'until', 'до августа 2026 года'],
    ['2026-06-22', 'by', 'не позднее 22 июня 2026 года'],
    ['2026-06', 'by', 'не позднее июня 2026 года'],
    ['2026-03-05', 'short', '05.03.2026'],
    ['2026-03', 'short', '03.2026'],
    ['2026-03-05~', 'short', 'ок. 05.03.2026'],
    ['202X', 'short', '2020-е'],
    ['2026-02-23/2026-03-05', 'in', 'с 23 февраля по 5 марта 2026 года'],
    ['2026-02-02/2026-02-25', 'in', 'со 2 по 25 февраля 2026 года'],
    ['2026-02/2026-03', 'in', 'с февраля по март 2026 года'],
    ['2025/2026', 'in', 'с 2025 по 2026 год'],
    ['2025/2026-03-05', 'in', 'с 2025 года по 5 марта 2026 года'],
    ['2026-02-23/2026-03-05~', 'in', 'с 23 февраля 2026 года примерно по 5 марта 2026 года'],
    ['2026-02-23/2026-03-05', 'plain', '23 февраля – 5 марта 2026 года'],
    ['2026-02-23/2026-02-25', 'plain', '23–25 февраля 2026 года'],
    ['2026-02/2026-03', 'plain', 'февраль – март 2026 года'],
    ['2025/2026', 'plain', '2025–2026 годы'],
    ['2026-02-23/2026-03-05', 'short', '23.02.2026 – 05.03.2026'],
    ['2025/2026', 'short', '2025–2026'],
    ['2026-02-23/..', 'plain', 'с 23 февраля 2026 года'],
    ['../2026-03-05', 'plain', 'до 5 марта 2026 года'],
    ['2026-02-23/', 'in', 'с 23 февраля 2026 года, окончание неизвестно'],
    ['/2026-03-05', 'in', 'до 5 марта 2026 года, начало неизвестно'],
  ])
})

describe('Kazakh', () => {
  expectWritten('kk', [
    ['2026', 'plain', '2026 жыл'],
    ['2026-03', 'plain', '2026 жылғы наурыз'],
    ['2026-03-05', 'plain', '2026 жылғы 5 наурыз'],
    ['2026', 'in', '2026 жылы'],
    ['2026-03', 'in', '2026 жылғы наурызда'],
    ['2026-03-05', 'in', '2026 жылғы 5 наурызда'],
    ['2023-05-12~', 'plain', 'шамамен 2023 жылғы 12 мамыр'],
    ['2023-05-12~', 'in', 'шамамен 2023 жылғы 12 мамырда'],
    ['2023-05-12%', 'in', 'шамамен 2023 жылғы 12 мамырда (болжам бойынша)'],
    ['2026-03-XX', 'in', '2026 жылғы наурыздың бір күнінде'],
    ['2026-XX', 'plain', '2026 жылдың бір айы'],
    ['202X', 'in', '2020 жылдары'],
    ['2026-02-23', 'since', '2026 жылғы 23 ақпаннан бері'],
    ['2026', 'since', '2026 жылдан бері'],
    ['2026-03-05', 'until', '2026 жылғы 5 наурызға дейін'],
    ['2026', 'until', '2026 жылға дейін'],
    ['2026-06-22', 'by', '2026 жылғы 22 маусымнан кешіктірмей'],
    ['2026-03-05', 'short', '05.03.2026'],
    ['2026-03-05%', 'short', 'шам. 05.03.2026 (?)'],
    ['2026-02-23/2026-03-05', 'plain', '2026 жылғы 23 ақпан – 5 наурыз'],
    ['2026-02-23/2026-03-05', 'in', '2026 жылғы 23 ақпан – 5 наурыз аралығында'],
    ['2026-02-23/2026-02-25', 'plain', '2026 жылғы 23–25 ақпан'],
    ['2025-12-23/2026-03-05', 'plain', '2025 жылғы 23 желтоқсан – 2026 жылғы 5 наурыз'],
    ['2026-02/2026-03', 'plain', '2026 жылғы ақпан – наурыз'],
    ['2025/2026', 'plain', '2025–2026 жылдар'],
    ['2025/2026', 'in', '2025–2026 жылдары'],
    ['2026-02-23/..', 'plain', '2026 жылғы 23 ақпаннан бері'],
    ['../2026-03-05', 'plain', '2026 жылғы 5 наурызға дейін'],
    ['2026-02-23/', 'plain', '2026 жылғы 23 ақпаннан бастап, аяқталуы белгісіз'],
    ['/2026-03-05', 'plain', '2026 жылғы 5 наурызға дейін, басталуы белгісіз'],
  ])

  const endingsOf = (style: DateStyle) =>
    Array.from({ length: 12 }, (_, index) => {
      const month = String(index + 1).padStart(2, '0')
      return writeDate(edtf(`2026-${month}`), 'kk', style).replace('2026 жылғы ', '')
    })

  it('bends every month after harmony and last sound', () => {
    expect(endingsOf('since').map((text) => text.replace(' бері', ''))).toEqual(
      'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан'.split(
        ' ',
      ),
    )
    expect(endingsOf('until').map((text) => text.replace(' дейін', ''))).toEqual(
      'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға'.split(
        ' ',
      ),
    )
    expect(endingsOf('in')).toEqual(
      'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'.split(
        ' ',
      ),
    )
  })

  it('has no Latin letters and none outside the Kazakh alphabet', () => {
    fc.assert(
      fc.property(anyEdtf, anyStyle, (value, style) => {
        expect(writeDate(value, 'kk', style)).toMatch(/^[0-9а-яәғқңөұүһі .,()?–…]+$/)
      }),
    )
  })
})

const anyLang = fc.constantFrom<DateLang>('kk', 'ru', 'en')
const anyStyle = fc.constantFrom<DateStyle>('plain', 'in', 'since', 'until', 'by', 'short')

describe('in every language and style', () => {
  it('writes each year that is stated, and no number that is not', () => {
    fc.assert(
      fc.property(anyEdtf, anyLang, anyStyle, (value, lang, style) => {
        const written = writeDate(value, lang, style)
        const years = value.match(/\d{4}|\d{3}X/g) ?? []
        for (const year of years) expect(written).toContain(year.replace('X', '0'))
        const stated = new Set((value.replaceAll(/(\d{3})X/g, '$10').match(/\d+/g) ?? []).map(Number))
        for (const number of written.match(/\d+/g) ?? []) expect(stated).toContain(Number(number))
        if (!/-\d\d-\d\d/.test(value) && style !== 'short')
          expect(written).not.toMatch(/(?<!\d)\d{1,2}(?!\d)/)
      }),
      { numRuns: 2000 },
    )
  })

  it('says about and uncertain where, and only where, the date does', () => {
    fc.assert(
      fc.property(anyEdtf, anyLang, anyStyle, (value, lang, style) => {
        const written = writeDate(value, lang, style)
        expect(/about|около|примерно|ок\. |шам/.test(written)).toBe(/[~%]/.test(value))
        expect(/\(/.test(written)).toBe(/[?%]/.test(value))
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves no hole', () => {
    fc.assert(
      fc.property(anyEdtf, anyLang, anyStyle, (value, lang, style) => {
        expect(writeDate(value, lang, style)).not.toMatch(/undefined|NaN|null| {2}|^ | $/)
      }),
    )
  })
})
