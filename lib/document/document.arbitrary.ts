import fc from 'fast-check'
import type { Json } from './json'

/** Any JSON value. Zero has one sign: JSON writes both as 0. */
export const anyJson: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): Json => JSON.parse(JSON.stringify(value)))

const text = fc.constantFrom('Иса', 'сот', 'a/b', 'a~b', '', '1', 'бұл мәтін')
const key = fc.constantFrom('text', 'date', 'kk', 'a/b', 'a~1b', 'constructor', '__proto__')
const leaf: fc.Arbitrary<Json> = fc.oneof(
  text,
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 3 }),
)

const { rows, fields } = fc.letrec<{ rows: Json; fields: { [key: string]: Json } }>((tie) => ({
  fields: fc
    .uniqueArray(fc.tuple(key, fc.oneof({ depthSize: 'small' }, leaf, tie('fields'), tie('rows'))), {
      selector: ([name]) => name,
      maxLength: 4,
    })
    .map((entries) => Object.fromEntries(entries)),
  rows: fc
    .uniqueArray(fc.tuple(fc.constantFrom('r1', 'r2', 'r3', 'r/4', 'r~5', ''), tie('fields')), {
      selector: ([id]) => id,
      maxLength: 5,
    })
    .map((members) => members.map(([id, row]) => ({ ...row, id }))),
}))

/** A document like those of records: fields, words in languages, lists of rows with ids. Few names, so that two meet. */
export const anyDocument: fc.Arbitrary<Json> = fc
  .record({ claims: rows, sources: rows, about: fields }, { requiredKeys: ['claims'] })
  .map((document): Json => ({ ...document }))
