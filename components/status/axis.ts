import { day, type Day } from '@/lib/dates/day'
import { edtf } from '@/lib/dates/edtf'

const MONTHS_ALONE = 18

/** Years, at most six of them; a short time gets months, so that it does not huddle in a corner. */
export function axisBetween(first: Day, last: Day) {
  const months = monthOf(last) - monthOf(first) + 1
  if (months <= MONTHS_ALONE) {
    const step = Math.ceil(months / 5)
    return axis(monthOf(first), Math.ceil(months / step), step, (day) => day.slice(0, 7))
  }
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1
  const step = Math.ceil(years / 6)
  return axis(Number(first.slice(0, 4)) * 12, Math.ceil(years / step), step * 12, (day) => day.slice(0, 4))
}

function axis(from: number, count: number, step: number, labelOf: (at: Day) => string) {
  const ticks = Array.from({ length: count }, (_, index) => {
    const at = firstOfMonth(from + index * step)
    return { at, label: edtf(labelOf(at)) }
  })
  return { start: firstOfMonth(from), ticks }
}

/** Months since the year 0. */
const monthOf = (at: Day) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1
const firstOfMonth = (month: number) =>
  day(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`)
