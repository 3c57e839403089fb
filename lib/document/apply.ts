import { MisfitError, ORDER, pathParts, type Change } from './change'
import {
  isJsonArray,
  isJsonObject,
  ownValue,
  sameJson,
  withoutUndefined,
  type Json,
  type JsonObject,
} from './json'
import { idOf, rowsOf } from './rows'

/** The document after the changes. Each must find what it says was there. @throws MisfitError */
export function applyChanges(document: Json, changes: readonly Change[]): Json {
  let value = withoutUndefined(document)
  for (const change of changes) {
    const changed = changeAt(value, pathParts(change.path), change)
    if (changed === undefined) throw new MisfitError(change.path, 'nothing would be left')
    value = changed
  }
  return value
}

/** The document before the changes: `revertChanges(b, diffDocuments(a, b))` is `a`. @throws MisfitError */
export function revertChanges(document: Json, changes: readonly Change[]): Json {
  return applyChanges(document, changes.toReversed().map(inverse))
}

function inverse({ path, before, after, follows }: Change): Change {
  return {
    path,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(follows !== undefined && { follows }),
  }
}

/** `value` with what is at `parts` changed; undefined when that is the value itself and it goes. */
function changeAt(value: Json | undefined, parts: readonly string[], change: Change): Json | undefined {
  const [part, ...rest] = parts
  if (part === undefined) {
    if (sameJson(value, change.before)) return change.after
    throw new MisfitError(change.path, 'something else stands there')
  }
  if (isJsonObject(value)) return changeInObject(value, part, rest, change)
  if (isJsonArray(value)) return changeInList(value, part, rest, change)
  throw new MisfitError(change.path, 'there is nothing that could hold it')
}

function changeInObject(
  object: JsonObject,
  key: string,
  rest: readonly string[],
  change: Change,
): JsonObject {
  const after = changeAt(ownValue(object, key), rest, change)
  if (after !== undefined) return { ...object, [key]: after }
  const { [key]: _, ...others } = object
  return others
}

function changeInList(list: readonly Json[], id: string, rest: readonly string[], change: Change): Json {
  if (id === ORDER) return reorder(list, change)
  const index = list.findIndex((row) => idOf(row) === id)
  const after = changeAt(list[index], rest, change)
  if (after !== undefined && idOf(after) !== id)
    throw new MisfitError(change.path, 'the row would lose its id')
  if (index >= 0) return after === undefined ? list.toSpliced(index, 1) : list.with(index, after)
  // Nothing was there and nothing comes.
  if (after === undefined) return list
  if (!rowsOf(list)) throw new MisfitError(change.path, 'the list is not one of rows with ids')
  return list.toSpliced(placeAfter(list, change.follows), 0, after)
}

/** The place behind the row that is followed; the end when none is named, or it is gone. */
function placeAfter(list: readonly Json[], follows: string | null | undefined): number {
  if (follows === null) return 0
  const index = follows === undefined ? -1 : list.findIndex((row) => idOf(row) === follows)
  return index < 0 ? list.length : index + 1
}

function reorder(list: readonly Json[], { path, before, after }: Change): Json {
  const rows = rowsOf(list)
  if (!rows || !sameJson([...rows.keys()], before)) throw new MisfitError(path, 'other rows stand there')
  const ids = isJsonArray(after) ? after : []
  const ordered = ids.flatMap((id): JsonObject[] => {
    const row = typeof id === 'string' ? rows.get(id) : undefined
    return row ? [row] : []
  })
  if (rowsOf(ordered)?.size !== rows.size) throw new MisfitError(path, 'its rows are not those of the list')
  return ordered
}
