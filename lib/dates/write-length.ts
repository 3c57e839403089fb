import type { DateLang } from './write'

/** A length as stored: whole months carry the years (84 months are 7 years); days stand apart. */
export interface Length {
  readonly days?: number | null
  readonly months?: number | null
}

type Unit = 'year' | 'month' | 'day'

const RUSSIAN: Record<Unit, readonly [one: string, few: string, many: string]> = {
  year: ['год', 'года', 'лет'],
  month: ['месяц', 'месяца', 'месяцев'],
  day: ['день', 'дня', 'дней'],
}

const KAZAKH: Record<Unit, string> = { year: 'жыл', month: 'ай', day: 'күн' }

/**
 * Writes a length of time: `7 years`, `4 years 6 months`, `10 days`. Days are never turned into months,
 * nor months into days: a court that says 90 days does not say 3 months. A stated zero is written; an
 * absent length throws RangeError, and so does anything but whole numbers from 0.
 */
export function writeLength(length: Length, lang: DateLang): string {
  const months = length.months ?? null
  const days = length.days ?? null
  for (const count of [months, days]) {
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0))
      throw new RangeError(`no length: ${count}`)
  }
  const parts: [number, Unit][] = [
    [Math.floor((months ?? 0) / 12), 'year'],
    [(months ?? 0) % 12, 'month'],
    [days ?? 0, 'day'],
  ]
  const stated = parts.filter(([count]) => count > 0)
  if (stated.length > 0) return stated.map(([count, unit]) => writeCount(count, unit, lang)).join(' ')
  if (months === null && days === null) throw new RangeError('a length without days and months')
  return writeCount(0, days === null ? 'month' : 'day', lang)
}

function writeCount(count: number, unit: Unit, lang: DateLang): string {
  switch (lang) {
    case 'en':
      return `${count} ${unit}${count === 1 ? '' : 's'}`
    case 'ru':
      return `${count} ${RUSSIAN[unit][russianPlural(count)]}`
    case 'kk':
      return `${count} ${KAZAKH[unit]}`
  }
}

function russianPlural(count: number): 0 | 1 | 2 {
  const tens = count % 100
  const ones = count % 10
  if (tens >= 11 && tens <= 14) return 2
  if (ones === 1) return 0
  return ones >= 2 && ones <= 4 ? 1 : 2
}
