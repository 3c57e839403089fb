import type { SourceRow } from './dto'
import { groupRows } from './group-rows'

/** Everything that rests on one place of a source. */
export interface SourcePlace {
  readonly key: string
  readonly part: SourceRow['part']
  readonly paragraph: string | null
  readonly rows: readonly SourceRow[]
}

const PART_ORDER: readonly SourceRow['part'][] = ['title', 'caption', 'body', 'excerpt', 'entry', 'related']

/** The rows of a source by place, from its title to what stands beneath it; within a part by paragraph, the whole part first. */
export function placesOf(rows: readonly SourceRow[]): SourcePlace[] {
  const places = groupRows(rows, ({ part, paragraph }) => `${part} ${paragraph ?? ''}`)
  return [...places]
    .flatMap(([key, own]) => {
      const [first] = own
      return first ? [{ key, part: first.part, paragraph: first.paragraph, rows: own }] : []
    })
    .toSorted(comparePlaces)
}

function comparePlaces(a: SourcePlace, b: SourcePlace): number {
  const parts = PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part)
  if (parts !== 0) return parts
  const [ours, theirs] = [numbersOf(a.paragraph), numbersOf(b.paragraph)]
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    const difference = (ours[at] ?? 0) - (theirs[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** «2-3» and «2, 7» stand after «2». */
const numbersOf = (paragraph: string | null) => (paragraph?.match(/\d+/g) ?? []).map(Number)
