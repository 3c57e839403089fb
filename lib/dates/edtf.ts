import { DateError, day, daysInMonth, isCalendarDay, type DateErrorCode, type Day } from './day'

declare const edtfBrand: unique symbol

/**
 * A date as precise as its source, in the part of EDTF level 1 (ISO 8601-2:2019) that cases need:
 * `2026`, `2026-03`, `2026-03-05`; `202X`, `2026-XX`, `2026-03-XX`; each with `~` (approximate), `?`
 * (uncertain) or `%` (both) at the end; intervals `a/b`, open `../b` and `a/..` (no such limit, or none
 * yet), unknown `/b` and `a/`. No seasons, centuries, times, or years beyond four digits. «Undated» is
 * null, never an Edtf.
 */
export type Edtf = string & { readonly [edtfBrand]: true }

/** `some-month` is `2026-XX`: one month, not known which. `some-day` is `2026-03-XX`. */
type DateForm =
  | { readonly precision: 'decade'; readonly year: number }
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'some-month'; readonly year: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'some-day'; readonly year: number; readonly month: number }
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }

export type Precision = DateForm['precision']

/** One date. `year` of a decade is its first year; `month` is 1 to 12. */
export type EdtfDate = DateForm & {
  readonly kind: 'date'
  readonly approximate: boolean
  readonly uncertain: boolean
}

/** An end of an interval: a date, `open` (`..`) or `unknown` (nothing written). */
export type IntervalEnd = EdtfDate | 'open' | 'unknown'

/** At least one end is a date. */
export type EdtfInterval = { readonly kind: 'interval' } & (
  | { readonly from: EdtfDate; readonly to: IntervalEnd }
  | { readonly from: 'open' | 'unknown'; readonly to: EdtfDate }
)

export type ParsedEdtf = EdtfDate | EdtfInterval

export interface EdtfError {
  readonly kind: 'error'
  readonly code: DateErrorCode
}

const DATE_FORM = /^(\d{4}|\d{3}X)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/

/** Reads an EDTF without throwing; `kind` tells a date, an interval and an error apart. */
export function parseEdtf(text: string): ParsedEdtf | EdtfError {
  return text.includes('/') ? parseInterval(text) : parseDate(text)
}

/** Reads an EDTF for code that knows it has one. Throws DateError `date.format` or `date.impossible`. */
export function edtf(text: string): Edtf {
  return edtfToString(parsedOrThrow(text))
}

/** The reading of an Edtf. Throws DateError where a cast has smuggled another string in. */
export function partsOfEdtf(value: Edtf): ParsedEdtf {
  return parsedOrThrow(value)
}

/** Writes what was read, letter for letter: nothing is padded to a day that nobody stated. */
export function edtfToString(parsed: ParsedEdtf): Edtf {
  const text =
    parsed.kind === 'date' ? dateToString(parsed) : `${endToString(parsed.from)}/${endToString(parsed.to)}`
  return text as Edtf
}

/**
 * The first and the last day the date may mean, both included; null where an end is open or unknown.
 * `~` and `?` widen nothing: «about 12 May» is kept and sorted at 12 May, because any width would be our
 * invention. Code that must not rely on the day itself asks for `approximate`.
 */
export function boundsOf(value: Edtf): { earliest: Day | null; latest: Day | null } {
  const parsed = parsedOrThrow(value)
  if (parsed.kind === 'date') return { earliest: firstDayOf(parsed), latest: lastDayOf(parsed) }
  return {
    earliest: typeof parsed.from === 'string' ? null : firstDayOf(parsed.from),
    latest: typeof parsed.to === 'string' ? null : lastDayOf(parsed.to),
  }
}

function parsedOrThrow(text: string): ParsedEdtf {
  const parsed = parseEdtf(text)
  if (parsed.kind === 'error') throw new DateError(parsed.code, text)
  return parsed
}

function parseDate(text: string): EdtfDate | EdtfError {
  const [, year, month, dayOfMonth, qualifier] = DATE_FORM.exec(text) ?? []
  if (year === undefined) return refuse('date.format')
  const form = readForm(year, month, dayOfMonth)
  if (form === null) return refuse('date.format')
  if (!exists(form)) return refuse('date.impossible')
  return {
    kind: 'date',
    ...form,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  }
}

function readForm(
  yearText: string,
  month: string | undefined,
  dayOfMonth: string | undefined,
): DateForm | null {
  const year = Number(yearText.replace('X', '0'))
  if (yearText.endsWith('X')) return month === undefined ? { precision: 'decade', year } : null
  if (month === undefined) return { precision: 'year', year }
  if (month === 'XX') return dayOfMonth === undefined ? { precision: 'some-month', year } : null
  if (dayOfMonth === undefined) return { precision: 'month', year, month: Number(month) }
  if (dayOfMonth === 'XX') return { precision: 'some-day', year, month: Number(month) }
  return { precision: 'day', year, month: Number(month), day: Number(dayOfMonth) }
}

function exists(form: DateForm): boolean {
  return isCalendarDay(form.year, 'month' in form ? form.month : 1, 'day' in form ? form.day : 1)
}

function parseInterval(text: string): EdtfInterval | EdtfError {
  const [fromText, toText, ...rest] = text.split('/')
  if (fromText === undefined || toText === undefined || rest.length > 0) return refuse('date.format')
  const from = parseEnd(fromText)
  const to = parseEnd(toText)
  if (typeof from === 'string') return typeof to === 'string' ? refuse('date.format') : interval(to, from)
  if (from.kind === 'error') return from
  if (typeof to === 'string') return { kind: 'interval', from, to }
  if (to.kind === 'error') return to
  // 2026-03-05/2026-03 may still end later in March, so only the bounds can refuse it.
  if (lastDayOf(to) < firstDayOf(from)) return refuse('date.impossible')
  return { kind: 'interval', from, to }
}

function interval(to: EdtfDate | EdtfError, from: 'open' | 'unknown'): EdtfInterval | EdtfError {
  return to.kind === 'error' ? to : { kind: 'interval', from, to }
}

function parseEnd(text: string): IntervalEnd | EdtfError {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : parseDate(text)
}

function refuse(code: DateErrorCode): EdtfError {
  return { kind: 'error', code }
}

function firstDayOf(date: EdtfDate): Day {
  return dayOf(date.year, 'month' in date ? date.month : 1, 'day' in date ? date.day : 1)
}

function lastDayOf(date: EdtfDate): Day {
  if (date.precision === 'day') return firstDayOf(date)
  if ('month' in date) return dayOf(date.year, date.month, daysInMonth(date.year, date.month))
  return dayOf(date.precision === 'decade' ? date.year + 9 : date.year, 12, 31)
}

function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return day(`${fourDigits(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`)
}

function endToString(end: IntervalEnd): string {
  if (end === 'open') return '..'
  return end === 'unknown' ? '' : dateToString(end)
}

function dateToString(date: EdtfDate): string {
  return formToString(date) + (date.approximate ? (date.uncertain ? '%' : '~') : date.uncertain ? '?' : '')
}

function formToString(date: EdtfDate): string {
  const year = fourDigits(date.year)
  switch (date.precision) {
    case 'decade':
      return `${year.slice(0, 3)}X`
    case 'year':
      return year
    case 'some-month':
      return `${year}-XX`
    case 'month':
      return `${year}-${twoDigits(date.month)}`
    case 'some-day':
      return `${year}-${twoDigits(date.month)}-XX`
    case 'day':
      return `${year}-${twoDigits(date.month)}-${twoDigits(date.day)}`
  }
}

function fourDigits(value: number): string {
  return String(value).padStart(4, '0')
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
