import { isJsonArray, isJsonObject, ownValue, type Json, type JsonObject } from './json'
import { ORDER } from './change'

/** A list whose members are told apart by their ids and not by their places. */
export type Rows = ReadonlyMap<string, JsonObject>

/**
 * The rows of a list by id, in its order. Null for what is no such list: a member without an id of its own makes the
 * list one value. An empty list is one.
 */
export function rowsOf(value: Json | undefined): Rows | null {
  if (!isJsonArray(value)) return null
  const rows = new Map<string, JsonObject>()
  for (const member of value) {
    const id = idOf(member)
    if (id === null || !isJsonObject(member) || rows.has(id)) return null
    rows.set(id, member)
  }
  return rows
}

/** The id of a member of a list; null if it has none. The name of the order cannot be one. */
export function idOf(member: Json | undefined): string | null {
  const id = isJsonObject(member) ? ownValue(member, 'id') : undefined
  return typeof id === 'string' && id !== ORDER ? id : null
}
