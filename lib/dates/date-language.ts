import type { EdtfDate } from './edtf'

/**
 * `plain`: a label, nominative. `in`: when something happened, inside a sentence. `since`, `until`: one
 * end of a state. `by`: an undated claim, bounded above by its source's date. `short`: for tables.
 */
export type DateStyle = 'plain' | 'in' | 'since' | 'until' | 'by' | 'short'

export type RangeStyle = 'plain' | 'in' | 'short'

/** How one language writes dates; write.ts decides which of these a date needs. */
export interface DateLanguage {
  date(date: EdtfDate, style: DateStyle): string
  range(from: EdtfDate, to: EdtfDate, style: RangeStyle): string
  /** Ended at `to`, began nobody knows when. */
  startUnknown(to: EdtfDate): string
  /** Began at `from`; must not read as if it still lasts. */
  endUnknown(from: EdtfDate): string
}

/** Two dates of an interval that may be written with the shared part once. */
export type SharedRange =
  | {
      readonly share: 'month'
      readonly year: number
      readonly month: number
      readonly days: [number, number]
    }
  | { readonly share: 'year-of-days'; readonly year: number; readonly ends: [MonthDay, MonthDay] }
  | { readonly share: 'year-of-months'; readonly year: number; readonly months: [number, number] }
  | { readonly share: 'years'; readonly years: [number, number] }

interface MonthDay {
  readonly month: number
  readonly day: number
}

/** What two ends share; null where they must be written out, as with any «about» or «uncertain». */
export function sharedRange(from: EdtfDate, to: EdtfDate): SharedRange | null {
  if (isQualified(from) || isQualified(to)) return null
  if (from.precision === 'year' && to.precision === 'year')
    return { share: 'years', years: [from.year, to.year] }
  if (from.year !== to.year) return null
  const year = from.year
  if (from.precision === 'month' && to.precision === 'month') {
    return { share: 'year-of-months', year, months: [from.month, to.month] }
  }
  if (from.precision !== 'day' || to.precision !== 'day') return null
  if (from.month === to.month) return { share: 'month', year, month: from.month, days: [from.day, to.day] }
  return { share: 'year-of-days', year, ends: [from, to] }
}

/** The word for a month (1 to 12) in a table of twelve. */
export function monthIn(table: readonly string[], month: number): string {
  const word = table[month - 1]
  if (word === undefined) throw new RangeError(`no month ${month}`)
  return word
}

/** `05.03.2026`, `03.2026`, `2026`, as Russian and Kazakh tables have it; a decade is the language's. */
export function numericDate(date: EdtfDate, decade: string): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  switch (date.precision) {
    case 'decade':
      return decade
    case 'year':
    case 'some-month':
      return `${date.year}`
    case 'month':
    case 'some-day':
      return `${twoDigits(date.month)}.${date.year}`
    case 'day':
      return `${twoDigits(date.day)}.${twoDigits(date.month)}.${date.year}`
  }
}

function isQualified(date: EdtfDate): boolean {
  return date.approximate || date.uncertain
}
