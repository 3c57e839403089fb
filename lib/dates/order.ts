import { partsOfEdtf, type Edtf, type Precision } from './edtf'
import type { Day } from './day'

/**
 * Something on a timeline, by its bounds. A claim without a date of its own has `earliest` null and, as
 * `latest`, the date of its source. `edtf`, where given, settles equal bounds by precision.
 */
export interface Dated {
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly edtf?: Edtf | null
}

const FINEST_FIRST: readonly Precision[] = ['day', 'some-day', 'month', 'some-month', 'year', 'decade']

/**
 * Order of a timeline, for a stable sort (`toSorted`): by the day by which the thing was surely so, as status is derived.
 * November 2025 therefore stands after 13 November 2025, and what is undated stands at the day of its source. With equal
 * ends the narrower comes first; what has no end stands at its beginning; what has neither stands at the end.
 */
export function compareDated(a: Dated, b: Dated): number {
  return (
    compareNullLast(a.latest ?? a.earliest, b.latest ?? b.earliest) ||
    Number(a.latest === null) - Number(b.latest === null) ||
    -compareNullFirst(a.earliest, b.earliest) ||
    precisionRank(a.edtf) - precisionRank(b.edtf)
  )
}

function compareNullFirst(a: Day | null, b: Day | null): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}

function compareNullLast(a: Day | null, b: Day | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

function precisionRank(value: Edtf | null | undefined): number {
  const afterEveryDate = FINEST_FIRST.length * 3
  if (value === null || value === undefined) return afterEveryDate + 1
  const parsed = partsOfEdtf(value)
  if (parsed.kind === 'interval') return afterEveryDate
  return FINEST_FIRST.indexOf(parsed.precision) * 3 + Number(parsed.approximate) + Number(parsed.uncertain)
}
