import type { Json } from './json'

/**
 * The one way to write a JSON value (RFC 8785, JCS): no spaces, properties in the order of their UTF-16 code units,
 * numbers and strings as ECMAScript writes them. What has the same meaning has the same text, and so the same hash.
 * @throws TypeError for what JSON cannot say: undefined, numbers that are not finite, half a surrogate pair, objects
 *   that are not plain (dates, maps)
 */
export function canonicalJson(value: Json): string {
  return write(value, '')
}

function write(value: unknown, path: string): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isFinite(value)) throw refused(`${value} is no JSON number`, path)
      return JSON.stringify(value)
    case 'string':
      return writeString(value, path)
    case 'object':
      return Array.isArray(value) ? writeArray(value, path) : writeObject(value, path)
    default:
      throw refused(`${typeof value} is no JSON`, path)
  }
}

function writeString(text: string, path: string): string {
  // A lone surrogate has no UTF-8, and so no hash.
  if (/\p{Surrogate}/u.test(text)) throw refused('a text holds half a surrogate pair', path)
  return JSON.stringify(text)
}

function writeArray(members: readonly unknown[], path: string): string {
  // By index and not with map(), which leaves out holes.
  const written: string[] = []
  for (let index = 0; index < members.length; index++) written.push(write(members[index], `${path}/${index}`))
  return `[${written.join(',')}]`
}

function writeObject(object: object, path: string): string {
  const kind: unknown = Object.getPrototypeOf(object)
  if (kind !== Object.prototype && kind !== null) throw refused('an object is not plain', path)
  // The default order of sort() is that of UTF-16 code units, which the RFC asks for.
  const keys = Object.keys(object).sort()
  const values = new Map<string, unknown>(Object.entries(object))
  const written = keys.map((key) => `${writeString(key, path)}:${write(values.get(key), `${path}/${key}`)}`)
  return `{${written.join(',')}}`
}

function refused(why: string, path: string): TypeError {
  return new TypeError(`Not JSON at «${path}»: ${why}`)
}
