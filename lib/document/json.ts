/**
 * A JSON value. A property that is `undefined` is the same as one that is not there, as in the types that zod gives to
 * optional fields; nothing here ever puts one out.
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json | undefined }

export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether two values say the same: the order of an object's properties says nothing. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (isJsonArray(a)) {
    return isJsonArray(b) && a.length === b.length && a.every((member, index) => sameJson(member, b[index]))
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false
  const keys = presentKeys(a)
  return keys.length === presentKeys(b).length && keys.every((key) => sameJson(a[key], ownValue(b, key)))
}

/** A property of the object's own: `constructor` is not one of every object. */
export function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** The keys of the properties that are there. */
export function presentKeys(object: JsonObject): string[] {
  return Object.keys(object).filter((key) => object[key] !== undefined)
}

/** The same value without properties that are `undefined`; the very same where there are none. */
export function withoutUndefined(value: Json): Json {
  if (isJsonArray(value)) return hasUndefined(value) ? value.map(withoutUndefined) : value
  return isJsonObject(value) ? objectWithoutUndefined(value) : value
}

/** The same of an object. */
export function objectWithoutUndefined(object: JsonObject): JsonObject {
  if (!hasUndefined(object)) return object
  const entries: [string, Json][] = []
  for (const [key, held] of Object.entries(object)) {
    if (held !== undefined) entries.push([key, withoutUndefined(held)])
  }
  return Object.fromEntries(entries)
}

function hasUndefined(value: Json | undefined): boolean {
  if (value === undefined) return true
  if (typeof value !== 'object' || value === null) return false
  return isJsonArray(value) ? value.some(hasUndefined) : Object.values(value).some(hasUndefined)
}
