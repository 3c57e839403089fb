import fc from 'fast-check'
import type { Json, JsonObject } from '@/lib/document/json'
import { LANGS } from '@/lib/i18n/lang'
import type { Field } from './field'

const id = fc.uuid({ version: 7 })
const line = fc
  .constantFrom('Ақын Тестов', 'дело № 7', 'a.b', 'Сот', "it's", '«сот»', 'x'.repeat(40))
  .map((text) => text.normalize('NFC'))
const number = fc.integer({ min: 2, max: 1200 })
const date = fc.constantFrom(
  '2026-03-05',
  '2026-03',
  '2026',
  '202X',
  '2026-03~',
  '2026-03-05/2026-04',
  '../2026-03',
)
const words = fc
  .record({ kk: line, ru: line, en: line }, { requiredKeys: [] })
  .map((given): Json => Object.fromEntries(Object.entries(given)))

/** Any value that a schema takes in a field; undefined where the row does not have it. */
function anyValue(field: Field): fc.Arbitrary<Json | undefined> {
  const maybe = <T extends Json>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  switch (field.type) {
    case 'line':
      return lineOf(field.name)
    case 'text':
      return maybe(line)
    case 'hidden':
      return maybe(fc.constantFrom(' алдында', 'после ', 'x'))
    case 'number':
      return maybe(number)
    case 'date':
      return maybe(date)
    case 'day':
      return maybe(fc.constantFrom('2026-03-05', '2024-02-29'))
    case 'tick':
      return fc.boolean()
    case 'words':
    case 'longWords':
      return words
    case 'langs':
      return fc.subarray([...LANGS])
    case 'picks':
      return fc.uniqueArray(id, { maxLength: 3 })
    case 'choice':
      return field.otherwise === undefined
        ? fc.constantFrom(...field.options)
        : fc.constantFrom(...field.options)
    case 'pick':
    case 'own':
      return maybe(id)
    case 'rows':
      return fc.uniqueArray(
        anyRow(field.fields).filter((row) => Object.keys(row).length > 1),
        { selector: ({ id: own }) => own, maxLength: 3 },
      )
    case 'about':
      return fc.constant(undefined)
  }
}

/** Lines that have a shape of their own have one value here that fits, and may be absent. */
const LINES: Readonly<Record<string, string>> = {
  paragraph: '3-4',
  amount: '120000.50',
  currency: 'KZT',
  slug: 'a-case',
  url: 'https://example.org/a?b=c',
  lang: 'kk',
}
const lineOf = (name: string) => {
  const fitting = LINES[name]
  return fc.option(fitting === undefined ? line : fc.constant(fitting), { nil: undefined })
}

/** Any row with these fields, as a document keeps it. */
export function anyRow(fields: readonly Field[]): fc.Arbitrary<JsonObject & { readonly id: string }> {
  const plain = fields.filter(({ type }) => type !== 'about')
  const about = fields.some(({ type }) => type === 'about')
    ? fc.oneof(
        fc.constant({}),
        id.map((personId) => ({ personId })),
        id.map((groupId) => ({ groupId })),
      )
    : fc.constant({})
  return fc
    .tuple(
      id,
      about,
      fc.tuple(...plain.map((field) => anyValue(field).map((value) => [field.name, value] as const))),
    )
    .map(([own, subject, entries]) => ({
      id: own,
      ...subject,
      ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    }))
}
