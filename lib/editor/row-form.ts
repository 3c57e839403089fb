import type { JsonObject } from '@/lib/document/json'
import type { PickKind } from '@/lib/picker/kinds'
import type { RecordKind } from '@/lib/record/kinds'
import { SEARCH_BUTTON } from '@/lib/picker/picked'
import { toJson } from '@/lib/record/to-json'
import { keysOf, valueOf, valuesOf, type Field, type Fields } from './field'
import { fromFields, notChosenIn, toFields } from './forms'
import { fieldErrors, type FieldError } from './issues'
import { fieldsOfRow, rowOf, type RowKey } from './rows'
import { isClaimKind, isSection, shapeOf, type Section, type SectionShape } from './sections'

/** What the form of a row sent: which row, from which revision it was filled, and what stood in its fields. */
export interface Sent {
  readonly key: RowKey
  readonly base: number
  readonly typed: Fields
}

/** Fields of the form that are not the row's. */
const FRAME = ['section', 'row', 'base', 'after', 'more', 'panel', 'shown', 'form-key', SEARCH_BUTTON]
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads what a form sent; null where it is no row of such a record. */
export function readSent(kind: RecordKind, fields: Fields): Sent | null {
  const key = readKey(kind, valueOf(fields, 'section'), valueOf(fields, 'row'))
  const base = Number(valueOf(fields, 'base'))
  if (!key || !Number.isSafeInteger(base) || base < 0) return null
  const typed = Object.entries(fields).filter(([name]) => !FRAME.includes(name))
  return { key, base, typed: Object.fromEntries(typed) }
}

/** A row by its section and id, as an address or a form names it. */
export function readKey(kind: RecordKind, section: string, row: string): RowKey | null {
  const shape = isSection(section) ? shapeOf(kind, section) : null
  if (!isSection(section) || !shape) return null
  return (shape.single ? row === section : UUID.test(row)) ? { section, row } : null
}

/** The same of «section/row». */
export function readKeyText(kind: RecordKind, text: string): RowKey | null {
  const [section = '', row = ''] = text.split('/')
  return readKey(kind, section, row)
}

/** A row as its form says it: checked, or with what is wrong at which field. `raw` is it as it was typed. */
export type Checked = { readonly fields: readonly Field[]; readonly raw: JsonObject } & (
  | { readonly said: JsonObject; readonly errors: readonly [] }
  | { readonly said: null; readonly errors: readonly FieldError[] }
)

/** Reads the fields of a row by the schema of its section. `before` is the row as it stands, where there is one. */
export function checkRow(
  shape: SectionShape,
  { key, typed }: Pick<Sent, 'key' | 'typed'>,
  before: JsonObject | null,
): Checked {
  const fields = fieldsOfRow(shape, before && !shape.single ? before['kind'] : valueOf(typed, 'kind'))
  const raw = fromFields(fields, typed)
  const open = notChosenIn(fields, typed)
  if (open.length > 0)
    return { fields, raw, said: null, errors: open.map((field) => ({ field, code: 'notChosen' })) }
  // A subject is named by its person.
  if (!shape.single && fields.some(({ name }) => name === 'id') && raw['id'] === undefined)
    return { fields, raw, said: null, errors: [{ field: 'id', code: 'needed' }] }
  const parsed = shape.schema.safeParse(shape.single ? raw : { id: key.row, ...raw })
  if (!parsed.success) return { fields, raw, said: null, errors: fieldErrors(parsed.error, fields, raw) }
  // Defaults of keys that the form does not speak of are not what it says.
  const spoken = new Set(keysOf(fields))
  const said = Object.entries(toJson(parsed.data)).filter(([name]) => spoken.has(name))
  return { fields, raw, said: Object.fromEntries(said), errors: [] }
}

/** What is picked in a field of a form. Null where the form has no such picker. */
export function pickKindOf(kind: RecordKind, section: Section, typed: Fields, name: string): PickKind | null {
  const parts = name.split('.')
  const [first, , last] = parts
  const fields = shapeOf(kind, section)?.fields(claimKindIn(typed)) ?? []
  const field = fields.find((each) => each.name === first)
  if (field?.type === 'rows') {
    const sub = field.fields.find((each) => each.name === last)
    return sub?.type === 'pick' ? sub.of : null
  }
  return field?.type === 'pick' || field?.type === 'picks' ? field.of : null
}

const claimKindIn = (typed: Fields) => {
  const kind = valueOf(typed, 'kind')
  return isClaimKind(kind) ? kind : null
}

/** Names of the fields that two people changed, as the form lists them. */
export const conflictsIn = (typed: Fields) => valuesOf(typed, 'conflicts')
/** What was chosen for one of them. */
export const chosen = (typed: Fields, name: string) => valueOf(typed, `choose.${name}`)

/** The fields with theirs where theirs was chosen; null while there is one for which nothing was. */
export function resolveConflicts(typed: Fields, theirs: Fields): Fields | null {
  const names = conflictsIn(typed)
  if (names.some((name) => !['mine', 'theirs'].includes(chosen(typed, name)))) return null
  const taken = names
    .filter((name) => chosen(typed, name) === 'theirs')
    .flatMap((name) => under(theirs, name, typed))
  return { ...typed, ...Object.fromEntries(taken) }
}

/** Every field of a name and below it («citations», «citations.<id>.paragraph») as the other side has it. */
function under(theirs: Fields, name: string, typed: Fields): [string, string | readonly string[]][] {
  const below = (field: string) => field === name || field.startsWith(`${name}.`)
  const [list, id] = subRowOf(name)
  if (id && !valuesOf(theirs, list).includes(id)) return [[`${name}.remove`, 'yes']]
  const names = new Set([...Object.keys(typed), ...Object.keys(theirs)].filter(below))
  const own: [string, string | readonly string[]][] = [...names].map((field) => [field, theirs[field] ?? ''])
  const listed = id && !valuesOf(typed, list).includes(id)
  return listed ? [...own, [list, [...valuesOf(typed, list), id]]] : own
}

/** «citations.<id>» in its parts. */
function subRowOf(name: string): readonly [list: string, id: string] {
  const [list = '', id = '', ...more] = name.split('.')
  return more.length === 0 && UUID.test(id) ? [list, id] : ['', '']
}

/** What stands in a field of the form, of words in one language and of rows within the row alike, for showing both sides. */
export function shownValue(fields: Fields, name: string): string {
  const names = Object.keys(fields).filter((field) => field === name || field.startsWith(`${name}.`))
  return names
    .flatMap((field) => valuesOf(fields, field))
    .filter((text) => !UUID.test(text) || names.length === 1)
    .join(' · ')
}

/** The row of a document as its form shows it; of a row that is not there yet its fields left empty. */
export function fieldsShown(
  content: JsonObject,
  shape: SectionShape,
  key: RowKey,
  kind: string,
): { readonly fields: readonly Field[]; readonly shown: Fields; readonly isNew: boolean } {
  const row = rowOf(content, shape, key)
  const fields = fieldsOfRow(shape, row && !shape.single ? row['kind'] : kind)
  const start: JsonObject = row ?? (kind === '' ? {} : { kind })
  return { fields, shown: toFields(fields, start), isNew: row === null }
}
