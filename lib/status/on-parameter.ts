import { z } from 'zod'
import { isDay, type Day } from '@/lib/dates/day'
import { edtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import { BadParameterError } from '@/lib/pages/parameters'

const given = z.string().trim().max(40)

/**
 * Reads `?on=2024-06-01`; without it the day is today.
 * @throws BadParameterError where it is no day of the calendar, or one that has not come
 */
export function readOn(query: URLSearchParams, today: Day): Day {
  const asked = given.catch('?').parse(query.get('on') ?? '')
  if (asked === '') return today
  if (!isDay(asked)) throw new BadParameterError(({ t }) => t('case.dayBad', { text: asked }))
  if (asked > today)
    throw new BadParameterError(({ lang, t }) => t('case.dayFuture', { day: writeDate(edtf(today), lang) }))
  return asked
}
