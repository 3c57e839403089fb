import { childPath, ORDER, type Change } from './change'
import { isJsonObject, ownValue, sameJson, withoutUndefined, type Json, type JsonObject } from './json'
import { rowsOf, type Rows } from './rows'

/**
 * The changes that lead from one document to another, field by field, in the order of the document. Applied one after
 * another they give `after`; undone from the last to the first they give `before` again.
 */
export function diffDocuments(before: Json, after: Json): Change[] {
  const changes: Change[] = []
  compare('', withoutUndefined(before), withoutUndefined(after), changes)
  return changes
}

function compare(path: string, before: Json, after: Json, into: Change[]): void {
  if (before === after) return
  if (isJsonObject(before) && isJsonObject(after)) return compareObjects(path, before, after, into)
  const rowsBefore = rowsOf(before)
  const rowsAfter = rowsBefore && rowsOf(after)
  if (rowsBefore && rowsAfter) return compareRows(path, rowsBefore, rowsAfter, into)
  if (!sameJson(before, after)) into.push({ path, before, after })
}

function compareObjects(path: string, before: JsonObject, after: JsonObject, into: Change[]): void {
  for (const key of Object.keys(before)) {
    const [old, now] = [ownValue(before, key), ownValue(after, key)]
    // Most fields are the same, and a path for each of them would cost more than all the rest.
    if (old === now || old === undefined) continue
    if (now === undefined) into.push({ path: childPath(path, key), before: old })
    else compare(childPath(path, key), old, now, into)
  }
  for (const key of Object.keys(after)) {
    const now = ownValue(after, key)
    if (now !== undefined && !Object.hasOwn(before, key))
      into.push({ path: childPath(path, key), after: now })
  }
}

function compareRows(path: string, before: Rows, after: Rows, into: Change[]): void {
  const staysBefore = [...before.keys()].filter((id) => after.has(id))
  const staysAfter = [...after.keys()].filter((id) => before.has(id))
  for (const id of staysAfter) {
    const [old, now] = [before.get(id), after.get(id)]
    if (old && now) compareObjects(childPath(path, id), old, now, into)
  }
  // From the last to the first: each still has the row that it followed when it goes, and when it comes back.
  for (const { id, row, follows } of others(before, after).reverse()) {
    into.push({ path: childPath(path, id), before: row, ...follows })
  }
  if (!sameJson(staysBefore, staysAfter)) {
    into.push({ path: childPath(path, ORDER), before: staysBefore, after: staysAfter })
  }
  for (const { id, row, follows } of others(after, before)) {
    into.push({ path: childPath(path, id), after: row, ...follows })
  }
}

/** The rows that the other list does not have, each with the one it follows, unless nothing that stays comes after. */
function others(rows: Rows, other: Rows) {
  const ids = [...rows.keys()]
  const lastThatStays = ids.findLastIndex((id) => other.has(id))
  return [...rows].flatMap(([id, row], index) =>
    other.has(id)
      ? []
      : [{ id, row, follows: index > lastThatStays ? {} : { follows: ids[index - 1] ?? null } }],
  )
}
