import {
  monthIn,
  numericDate,
  sharedRange,
  type DateLanguage,
  type DateStyle,
  type RangeStyle,
} from './date-language'
import type { EdtfDate } from './edtf'

// prettier-ignore
const MONTHS = {
  nominative: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  genitive: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  prepositional: ['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'],
}

/** The accusative of every phrase here is its nominative («по март», «по 2026 год»). */
type Case = 'nominative' | 'genitive' | 'prepositional'

const YEAR = { nominative: 'год', genitive: 'года', prepositional: 'году' }
const DECADE = { nominative: '-е годы', genitive: '-х годов', prepositional: '-х годах' }
const ONE_OF = { nominative: 'один из', genitive: 'одного из', prepositional: 'один из' }

export const russian: DateLanguage = {
  date: writeRussian,
  range: writeRange,
  startUnknown: (to) => `${writeRussian(to, 'until')}, начало неизвестно`,
  endUnknown: (from) => `${writeRussian(from, 'since')}, окончание неизвестно`,
}

function writeRussian(date: EdtfDate, style: DateStyle): string {
  switch (style) {
    case 'plain':
      return (
        (isLooselyAbout(date) ? `около ${phrase(date, 'genitive')}` : phrase(date, 'nominative')) +
        doubt(date)
      )
    case 'in':
      return when(date) + doubt(date)
    case 'since':
      return `${roughly(date)}${from(phrase(date, 'genitive'))}${doubt(date)}`
    case 'until':
      return `${roughly(date)}до ${phrase(date, 'genitive')}${doubt(date)}`
    case 'by':
      return `${roughly(date)}не позднее ${phrase(date, 'genitive')}${doubt(date)}`
    case 'short': {
      const text = numericDate(date, `${date.year}-е`)
      return (date.approximate ? 'ок. ' : '') + text + (date.uncertain ? ' (?)' : '')
    }
  }
}

function when(date: EdtfDate): string {
  if (isLooselyAbout(date)) return `около ${phrase(date, 'genitive')}`
  return date.precision === 'day' ? phrase(date, 'genitive') : `в ${phrase(date, 'prepositional')}`
}

function phrase(date: EdtfDate, grammar: Case): string {
  const about = date.approximate ? 'около ' : ''
  switch (date.precision) {
    case 'decade':
      return `${date.year}${DECADE[grammar]}`
    case 'year':
      return `${date.year} ${YEAR[grammar]}`
    case 'some-month':
      return `${ONE_OF[grammar]} месяцев ${about}${date.year} года`
    case 'month':
      return `${monthIn(MONTHS[grammar], date.month)} ${date.year} года`
    case 'some-day':
      return `${ONE_OF[grammar]} дней ${about}${monthIn(MONTHS.genitive, date.month)} ${date.year} года`
    case 'day':
      return `${date.day} ${monthIn(MONTHS.genitive, date.month)} ${date.year} года`
  }
}

/** «Около» goes before the whole phrase, except «один из дней около марта», where it goes inside. */
function isLooselyAbout(date: EdtfDate): boolean {
  return date.approximate && date.precision !== 'some-day' && date.precision !== 'some-month'
}

function roughly(date: EdtfDate): string {
  return isLooselyAbout(date) ? 'примерно ' : ''
}

/** Read aloud, 2 is «второго»: «со 2 марта», but «с 22 марта». */
function from(genitive: string): string {
  return /^2(?!\d)/.test(genitive) ? `со ${genitive}` : `с ${genitive}`
}

function doubt(date: EdtfDate): string {
  return date.uncertain ? ' (предположительно)' : ''
}

function writeRange(first: EdtfDate, last: EdtfDate, style: RangeStyle): string {
  if (style === 'short') return writeShortRange(first, last)
  const words = style === 'in'
  const shared = sharedRange(first, last)
  switch (shared?.share) {
    case 'month': {
      const [a, b] = shared.days
      const month = `${monthIn(MONTHS.genitive, shared.month)} ${shared.year} года`
      return words ? `${from(`${a}`)} по ${b} ${month}` : `${a}–${b} ${month}`
    }
    case 'year-of-days': {
      const [a = '', b] = shared.ends.map((end) => `${end.day} ${monthIn(MONTHS.genitive, end.month)}`)
      return words ? `${from(a)} по ${b} ${shared.year} года` : `${a} – ${b} ${shared.year} года`
    }
    case 'year-of-months': {
      const [a, b] = shared.months
      const end = `${monthIn(MONTHS.nominative, b)} ${shared.year} года`
      return words
        ? `с ${monthIn(MONTHS.genitive, a)} по ${end}`
        : `${monthIn(MONTHS.nominative, a)} – ${end}`
    }
    case 'years': {
      const [a, b] = shared.years
      return words ? `с ${a} по ${b} год` : `${a}–${b} годы`
    }
    default:
      return words
        ? `${writeRussian(first, 'since')} ${through(last)}`
        : `${writeRussian(first, 'plain')} – ${writeRussian(last, 'plain')}`
  }
}

function through(date: EdtfDate): string {
  return `${roughly(date)}по ${phrase(date, 'nominative')}${doubt(date)}`
}

function writeShortRange(first: EdtfDate, last: EdtfDate): string {
  const dash = sharedRange(first, last)?.share === 'years' ? '–' : ' – '
  return writeRussian(first, 'short') + dash + writeRussian(last, 'short')
}
