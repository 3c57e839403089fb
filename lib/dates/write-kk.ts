import {
  monthIn,
  numericDate,
  sharedRange,
  type DateLanguage,
  type DateStyle,
  type RangeStyle,
} from './date-language'
import type { EdtfDate } from './edtf'

// Written out by hand: vowel harmony and the last sound choose the ending, and a table can be proofread.
// prettier-ignore
const MONTHS = {
  nominative: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  genitive: ['қаңтардың', 'ақпанның', 'наурыздың', 'сәуірдің', 'мамырдың', 'маусымның', 'шілденің', 'тамыздың', 'қыркүйектің', 'қазанның', 'қарашаның', 'желтоқсанның'],
  dative: ['қаңтарға', 'ақпанға', 'наурызға', 'сәуірге', 'мамырға', 'маусымға', 'шілдеге', 'тамызға', 'қыркүйекке', 'қазанға', 'қарашаға', 'желтоқсанға'],
  locative: ['қаңтарда', 'ақпанда', 'наурызда', 'сәуірде', 'мамырда', 'маусымда', 'шілдеде', 'тамызда', 'қыркүйекте', 'қазанда', 'қарашада', 'желтоқсанда'],
  ablative: ['қаңтардан', 'ақпаннан', 'наурыздан', 'сәуірден', 'мамырдан', 'маусымнан', 'шілдеден', 'тамыздан', 'қыркүйектен', 'қазаннан', 'қарашадан', 'желтоқсаннан'],
}

type Case = 'nominative' | 'dative' | 'locative' | 'ablative'

// «When» with a year is possessive, not locative: 2026 жылы.
const YEAR = { nominative: 'жыл', dative: 'жылға', locative: 'жылы', ablative: 'жылдан' }
const DECADE = { nominative: 'жылдар', dative: 'жылдарға', locative: 'жылдары', ablative: 'жылдардан' }
const SOME_MONTH = { nominative: 'айы', dative: 'айына', locative: 'айында', ablative: 'айынан' }
const SOME_DAY = { nominative: 'күні', dative: 'күніне', locative: 'күнінде', ablative: 'күнінен' }

export const kazakh: DateLanguage = {
  date: writeKazakh,
  range: writeRange,
  startUnknown: (to) => `${writeKazakh(to, 'until')}, басталуы белгісіз`,
  endUnknown: (from) => `${about(from)}${phrase(from, 'ablative')} бастап${doubt(from)}, аяқталуы белгісіз`,
}

function writeKazakh(date: EdtfDate, style: DateStyle): string {
  switch (style) {
    case 'plain':
      return about(date) + phrase(date, 'nominative') + doubt(date)
    case 'in':
      return about(date) + phrase(date, 'locative') + doubt(date)
    case 'since':
      return `${about(date)}${phrase(date, 'ablative')} бері${doubt(date)}`
    case 'until':
      return `${about(date)}${phrase(date, 'dative')} дейін${doubt(date)}`
    case 'by':
      return `${about(date)}${phrase(date, 'ablative')} кешіктірмей${doubt(date)}`
    case 'short': {
      const text = numericDate(date, `${date.year} ${DECADE.nominative}`)
      return (date.approximate ? 'шам. ' : '') + text + (date.uncertain ? ' (?)' : '')
    }
  }
}

function phrase(date: EdtfDate, grammar: Case): string {
  switch (date.precision) {
    case 'decade':
      return `${date.year} ${DECADE[grammar]}`
    case 'year':
      return `${date.year} ${YEAR[grammar]}`
    case 'some-month':
      return `${date.year} жылдың бір ${SOME_MONTH[grammar]}`
    case 'month':
      return `${date.year} жылғы ${monthIn(MONTHS[grammar], date.month)}`
    case 'some-day':
      return `${date.year} жылғы ${monthIn(MONTHS.genitive, date.month)} бір ${SOME_DAY[grammar]}`
    case 'day':
      return `${date.year} жылғы ${date.day} ${monthIn(MONTHS[grammar], date.month)}`
  }
}

function about(date: EdtfDate): string {
  return date.approximate ? 'шамамен ' : ''
}

function doubt(date: EdtfDate): string {
  return date.uncertain ? ' (болжам бойынша)' : ''
}

function writeRange(first: EdtfDate, last: EdtfDate, style: RangeStyle): string {
  if (style === 'short') return writeShortRange(first, last)
  const shared = sharedRange(first, last)
  if (shared?.share === 'years') {
    const [a, b] = shared.years
    return `${a}–${b} ${style === 'in' ? DECADE.locative : DECADE.nominative}`
  }
  const between = style === 'in' ? ' аралығында' : ''
  switch (shared?.share) {
    case 'month': {
      const [a, b] = shared.days
      return `${shared.year} жылғы ${a}–${b} ${monthIn(MONTHS.nominative, shared.month)}${between}`
    }
    case 'year-of-days': {
      const [a, b] = shared.ends.map((end) => `${end.day} ${monthIn(MONTHS.nominative, end.month)}`)
      return `${shared.year} жылғы ${a} – ${b}${between}`
    }
    case 'year-of-months': {
      const [a, b] = shared.months.map((month) => monthIn(MONTHS.nominative, month))
      return `${shared.year} жылғы ${a} – ${b}${between}`
    }
    default:
      return `${writeKazakh(first, 'plain')} – ${writeKazakh(last, 'plain')}${between}`
  }
}

function writeShortRange(first: EdtfDate, last: EdtfDate): string {
  const dash = sharedRange(first, last)?.share === 'years' ? '–' : ' – '
  return writeKazakh(first, 'short') + dash + writeKazakh(last, 'short')
}
