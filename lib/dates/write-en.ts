import { monthIn, sharedRange, type DateLanguage, type DateStyle, type RangeStyle } from './date-language'
import type { EdtfDate } from './edtf'

// prettier-ignore
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
// prettier-ignore
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const english: DateLanguage = {
  date: writeEnglish,
  range: writeRange,
  startUnknown: (to) => `${writeEnglish(to, 'until')}, start unknown`,
  endUnknown: (from) => `from ${phrase(from)}${doubt(from)}, end unknown`,
}

function writeEnglish(date: EdtfDate, style: DateStyle): string {
  switch (style) {
    case 'plain':
      return label(date) + doubt(date)
    case 'in':
      return preposition(date) + phrase(date) + doubt(date)
    case 'since':
    case 'until':
    case 'by':
      return `${style} ${phrase(date)}${doubt(date)}`
    case 'short':
      return (date.approximate ? 'about ' : '') + short(date) + (date.uncertain ? ' (?)' : '')
  }
}

function label(date: EdtfDate): string {
  return date.precision === 'decade' && !date.approximate ? `${date.year}s` : phrase(date)
}

function phrase(date: EdtfDate): string {
  const about = date.approximate ? 'about ' : ''
  switch (date.precision) {
    case 'decade':
      return `${about}the ${date.year}s`
    case 'year':
      return `${about}${date.year}`
    case 'some-month':
      return `some month of ${about}${date.year}`
    case 'month':
      return `${about}${monthIn(MONTHS, date.month)} ${date.year}`
    case 'some-day':
      return `some day in ${about}${monthIn(MONTHS, date.month)} ${date.year}`
    case 'day':
      return `${about}${date.day} ${monthIn(MONTHS, date.month)} ${date.year}`
  }
}

function preposition(date: EdtfDate): string {
  if (date.precision === 'some-day') return 'on '
  if (date.precision === 'some-month') return 'in '
  if (date.approximate) return ''
  return date.precision === 'day' ? 'on ' : 'in '
}

function doubt(date: EdtfDate): string {
  return date.uncertain ? ' (uncertain)' : ''
}

function short(date: EdtfDate): string {
  if (date.precision === 'decade') return `${date.year}s`
  if (!('month' in date)) return `${date.year}`
  const month = `${monthIn(SHORT_MONTHS, date.month)} ${date.year}`
  return date.precision === 'day' ? `${date.day} ${month}` : month
}

function writeRange(from: EdtfDate, to: EdtfDate, style: RangeStyle): string {
  const months = style === 'short' ? SHORT_MONTHS : MONTHS
  const shared = sharedRange(from, to)
  const words = style === 'in'
  switch (shared?.share) {
    case 'month': {
      const [first, last] = shared.days
      return `${words ? `from ${first} to ${last}` : `${first}–${last}`} ${monthIn(months, shared.month)} ${shared.year}`
    }
    case 'year-of-days': {
      const [first, last] = shared.ends.map((end) => `${end.day} ${monthIn(months, end.month)}`)
      return `${words ? `from ${first} to ${last}` : `${first} – ${last}`} ${shared.year}`
    }
    case 'year-of-months': {
      const [first, last] = shared.months.map((month) => monthIn(months, month))
      return `${words ? `from ${first} to ${last}` : `${first} – ${last}`} ${shared.year}`
    }
    case 'years': {
      const [first, last] = shared.years
      return words ? `from ${first} to ${last}` : `${first}–${last}`
    }
    default:
      return words
        ? `from ${phrase(from)}${doubt(from)} to ${phrase(to)}${doubt(to)}`
        : `${writeEnglish(from, style)} – ${writeEnglish(to, style)}`
  }
}
