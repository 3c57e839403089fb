import { pathParts, type Change } from '@/lib/document/change'
import { ownValue, type JsonObject } from '@/lib/document/json'
import { LANGS } from '@/lib/i18n/lang'
import type { PartName } from './field'
import { rowsIn } from './row-names'
import { fieldOf, SHAPES } from './shapes'
import type { Telling } from './telling'

/**
 * Changes in the order in which documents are told. Their own is that of the properties in the database, which says
 * nothing; within a document no change depends on the order of the others, but for whole rows, which stay as they came.
 */
export function inOrder(changes: readonly Change[], old: Telling, now: Telling): Change[] {
  const placed = changes.map((change) => ({ change, place: placeOf(change.path, old, now) }))
  return placed.toSorted((a, b) => compare(a.place, b.place)).map(({ change }) => change)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((each, at) => each !== b[at])
  if (index < 0) return a.length - b.length
  return (a[index] ?? 0) - (b[index] ?? -1)
}

/** The place of each part of a path among its like. */
function placeOf(path: string, old: Telling, now: Telling): number[] {
  const parts = pathParts(path)
  const place: number[] = []
  let part: PartName = now.kind
  let [a, b]: [JsonObject | undefined, JsonObject | undefined] = [old.content, now.content]
  for (let index = 0; index < parts.length; index += 2) {
    const [key = '', id] = parts.slice(index, index + 2)
    const field = fieldOf(part, key)
    place.push(Object.keys(SHAPES[part]).indexOf(key))
    if (!field || id === undefined) return place
    if (field.is !== 'rows') return [...place, LANGS.findIndex((lang) => lang === id)]
    const then: JsonObject[] = rowsIn(a && ownValue(a, key))
    const there: JsonObject[] = rowsIn(b && ownValue(b, key))
    const isRow = (row: JsonObject) => row['id'] === id
    const found = there.findIndex(isRow)
    // What is gone comes after what is there.
    place.push(found >= 0 ? found : there.length + then.findIndex(isRow))
    ;[a, b] = [then.find(isRow), there.find(isRow)]
    part = field.part
  }
  return place
}
