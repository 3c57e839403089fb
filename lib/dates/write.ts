import type { DateLanguage, DateStyle, RangeStyle } from './date-language'
import { edtfToString, partsOfEdtf, type Edtf, type EdtfDate, type EdtfInterval } from './edtf'
import { english } from './write-en'
import { kazakh } from './write-kk'
import { russian } from './write-ru'

/** ISO 639-1 codes of the three languages of the site. */
export type DateLang = 'kk' | 'ru' | 'en'

const LANGUAGES: Record<DateLang, DateLanguage> = { kk: kazakh, ru: russian, en: english }

/**
 * Writes a date for people, as precise as it is and no more, in the grammar of the language and the
 * style. Never begins with a capital made for a sentence, and has no full stop.
 *
 * An interval says by itself where it begins and ends, so `since`, `until` and `by` write it as `in`
 * would: none of them may drop an end. An open end reads «since …» or «until …»; an unknown end says so,
 * because silence is not «still lasts». In `short`, an open end is `…` and an unknown one `?`, and
 * «some day in March» is just March. Throws DateError where `value` is no Edtf.
 */
export function writeDate(value: Edtf, lang: DateLang, style: DateStyle = 'plain'): string {
  const parsed = partsOfEdtf(value)
  const language = LANGUAGES[lang]
  if (parsed.kind === 'date') return language.date(parsed, style)
  const rangeStyle = style === 'plain' || style === 'short' ? style : 'in'
  return writeInterval(parsed, language, rangeStyle)
}

function writeInterval(interval: EdtfInterval, language: DateLanguage, style: RangeStyle): string {
  const { from, to } = interval
  if (typeof from !== 'string' && typeof to !== 'string') {
    return isOneDate(from, to) ? language.date(from, style) : language.range(from, to, style)
  }
  if (style === 'short') return `${shortEnd(from, language)} – ${shortEnd(to, language)}`
  if (typeof from !== 'string')
    return to === 'open' ? language.date(from, 'since') : language.endUnknown(from)
  if (typeof to === 'string') throw new RangeError('an interval without a date')
  return from === 'open' ? language.date(to, 'until') : language.startUnknown(to)
}

/** `2026-03-05/2026-03-05` is that day; «some day in March» twice may be two days. */
function isOneDate(from: EdtfDate, to: EdtfDate): boolean {
  const canDiffer = from.precision === 'some-day' || from.precision === 'some-month'
  return !canDiffer && edtfToString(from) === edtfToString(to)
}

function shortEnd(end: EdtfInterval['from'] | EdtfInterval['to'], language: DateLanguage): string {
  if (end === 'open') return '…'
  return end === 'unknown' ? '?' : language.date(end, 'short')
}
