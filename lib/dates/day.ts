declare const dayBrand: unique symbol

/** A calendar day, ISO 8601 `YYYY-MM-DD`, years 0001 to 9999, without time or time zone. */
export type Day = string & { readonly [dayBrand]: true }

/** `date.format`: not written as a date. `date.impossible`: written as one, but there is no such date. */
export type DateErrorCode = 'date.format' | 'date.impossible'

/** A date was refused. `code` is for the person's translated message, `message` for the log. */
export class DateError extends Error {
  override readonly name = 'DateError'
  readonly code: DateErrorCode

  constructor(code: DateErrorCode, text: string) {
    super(`${code}: ${JSON.stringify(text)}`)
    this.code = code
  }
}

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/
const MILLISECONDS_IN_DAY = 86_400_000

/** Number of days in a month. `month` is 1 to 12; Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether there is such a calendar day. PostgreSQL knows no year 0, so neither does a Day. */
export function isCalendarDay(year: number, month: number, dayOfMonth: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
}

/** Whether `text` is a Day: `YYYY-MM-DD` and in the calendar. */
export function isDay(text: string): text is Day {
  if (!DAY_FORM.test(text)) return false
  const { year, month, dayOfMonth } = partsOf(text)
  return isCalendarDay(year, month, dayOfMonth)
}

/** Reads `YYYY-MM-DD`. Throws DateError `date.format` or `date.impossible` (2026-02-30). */
export function day(text: string): Day {
  if (isDay(text)) return text
  throw new DateError(DAY_FORM.test(text) ? 'date.impossible' : 'date.format', text)
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it; earlier days first. */
export function compareDays(a: Day, b: Day): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The day `n` days later (earlier if negative). Throws DateError outside the years 1 to 9999. */
export function addDays(from: Day, n: number): Day {
  requireWhole(n)
  return dayOfEpoch(epochDayOf(from) + n)
}

/**
 * The day `n` calendar months later (earlier if negative). Where the month has no such day, the last
 * day of that month: 31 January + 1 month is 28 February. This is how terms counted in months and years
 * end: on the same number of the last month or, where that month has none, on its last day. It answers
 * with the corresponding day; whether that day still belongs to the term is for the sentence's rules.
 * Clamping loses the day for good: adding months one by one is not the same as adding them at once.
 * Throws DateError outside the years 1 to 9999.
 */
export function addMonths(from: Day, n: number): Day {
  requireWhole(n)
  const { year, month, dayOfMonth } = partsOf(from)
  const months = year * 12 + (month - 1) + n
  const toYear = Math.floor(months / 12)
  const toMonth = months - toYear * 12 + 1
  return dayOfParts(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)))
}

/** Days from `a` to `b`: 0 for the same day, 1 for the next, negative if `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return epochDayOf(b) - epochDayOf(a)
}

const ALMATY_CALENDAR = new Intl.DateTimeFormat('en', {
  timeZone: 'Asia/Almaty',
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * The calendar day in Kazakhstan at the instant `now`, wherever the server stands. The whole country is
 * at UTC+5 since 1 March 2024; Almaty was at UTC+6 before. The offset comes from the IANA zone
 * Asia/Almaty, so time zone data older than release 2024a answers an hour ahead.
 */
export function today(now: Date): Day {
  const parts = new Map(ALMATY_CALENDAR.formatToParts(now).map((part) => [part.type, Number(part.value)]))
  return dayOfParts(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0)
}

/** A `date` column as the driver gives it (UTC midnight) to a Day, by its UTC parts. */
export function fromDbDate(value: Date): Day {
  return dayOfParts(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate())
}

/** A Day for a `date` column: UTC midnight, the time zone of the machine has no say. */
export function toDbDate(value: Day): Date {
  return new Date(`${value}T00:00:00Z`)
}

function partsOf(text: string): { year: number; month: number; dayOfMonth: number } {
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    dayOfMonth: Number(text.slice(8)),
  }
}

function dayOfParts(year: number, month: number, dayOfMonth: number): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
  if (isCalendarDay(year, month, dayOfMonth)) return day(text)
  throw new DateError('date.impossible', text)
}

function epochDayOf(value: Day): number {
  return toDbDate(value).getTime() / MILLISECONDS_IN_DAY
}

function dayOfEpoch(epochDay: number): Day {
  return fromDbDate(new Date(epochDay * MILLISECONDS_IN_DAY))
}

function requireWhole(n: number): void {
  if (!Number.isSafeInteger(n)) throw new RangeError(`a whole number is needed, not ${n}`)
}
