import { childPath } from './change'
import {
  isJsonObject,
  ownValue,
  presentKeys,
  sameJson,
  withoutUndefined,
  type Json,
  type JsonObject,
} from './json'
import { rowsOf, type Rows } from './rows'

/** A field that both sides changed, each to something else. A side without a value took it away. */
export type Conflict = {
  readonly path: string
  readonly base?: Json
  readonly mine?: Json
  readonly theirs?: Json
}

/**
 * Puts two changed copies of one document together, field by field. What one side changed is taken, what both changed
 * in the same way is one change, and a list is in the order of the side that reordered it (of mine, if both did).
 * @param theirs is the copy that is saved already: where both changed a field differently, `merged` keeps theirs and
 *   the conflict tells of all three
 */
export function mergeDocuments(
  base: Json,
  mine: Json,
  theirs: Json,
): { merged: Json; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const saved = withoutUndefined(theirs)
  const merged = merge('', withoutUndefined(base), withoutUndefined(mine), saved, conflicts)
  return { merged: merged ?? saved, conflicts }
}

/** A value; undefined where that side has none. */
type Side = Json | undefined

function merge(path: string, base: Side, mine: Side, theirs: Side, conflicts: Conflict[]): Side {
  if (sameJson(mine, theirs) || sameJson(mine, base)) return theirs
  if (sameJson(theirs, base)) return mine
  const object = base ?? {}
  if (isJsonObject(object) && isJsonObject(mine) && isJsonObject(theirs)) {
    return mergeObjects(path, object, mine, theirs, conflicts)
  }
  const rows = { base: rowsOf(base ?? []), mine: rowsOf(mine), theirs: rowsOf(theirs) }
  if (rows.base && rows.mine && rows.theirs) {
    return mergeRows(path, rows.base, rows.mine, rows.theirs, conflicts)
  }
  conflicts.push({
    path,
    ...(base !== undefined && { base }),
    ...(mine !== undefined && { mine }),
    ...(theirs !== undefined && { theirs }),
  })
  return theirs
}

function mergeObjects(
  path: string,
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  conflicts: Conflict[],
): Json {
  const keys = new Set([base, theirs, mine].flatMap(presentKeys))
  const entries = [...keys].flatMap((key): [string, Json][] => {
    const [b, m, t] = [ownValue(base, key), ownValue(mine, key), ownValue(theirs, key)]
    const merged = merge(childPath(path, key), b, m, t, conflicts)
    return merged === undefined ? [] : [[key, merged]]
  })
  return Object.fromEntries(entries)
}

function mergeRows(path: string, base: Rows, mine: Rows, theirs: Rows, conflicts: Conflict[]): Json {
  const merged = new Map<string, Json>()
  for (const id of new Set([...base.keys(), ...theirs.keys(), ...mine.keys()])) {
    const row = merge(childPath(path, id), base.get(id), mine.get(id), theirs.get(id), conflicts)
    if (row !== undefined) merged.set(id, row)
  }
  return mergeOrder(base, mine, theirs, merged).flatMap((id) => merged.get(id) ?? [])
}

/** The ids of the merged rows: in the order of one side, and those that only the other has after their neighbours. */
function mergeOrder(base: Rows, mine: Rows, theirs: Rows, merged: ReadonlyMap<string, Json>): string[] {
  const [leading, other] = inOneOrder(base, mine) ? [theirs, mine] : [mine, theirs]
  const order = [...leading.keys()].filter((id) => merged.has(id))
  const placed = new Set(order)
  const ids = [...other.keys()]
  const lastOfBoth = ids.findLastIndex((id) => placed.has(id))
  ids.forEach((id, index) => {
    if (placed.has(id) || !merged.has(id)) return
    const neighbour = ids.slice(0, index).findLast((before) => placed.has(before))
    const place =
      index > lastOfBoth ? order.length : neighbour === undefined ? 0 : order.indexOf(neighbour) + 1
    order.splice(place, 0, id)
    placed.add(id)
  })
  return order
}

/** Whether the rows that both lists have stand in one order. */
function inOneOrder(a: Rows, b: Rows): boolean {
  const common = [...b.keys()].filter((id) => a.has(id))
  return sameJson(
    [...a.keys()].filter((id) => b.has(id)),
    common,
  )
}
