import { v7 as uuid } from 'uuid'
import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { isJsonObject, type Json, type JsonObject } from '@/lib/document/json'
import { mergeDocuments, type Conflict as MergeConflict } from '@/lib/document/merge'
import { contentBefore } from '@/lib/record/base'
import { checkReferences, contradictionsOf } from '@/lib/record/check'
import { describeConflicts } from '@/lib/record/conflicts'
import { parseRecord } from '@/lib/record/kinds'
import { RefusedError, type Problem } from '@/lib/record/problem'
import type { RecordDto } from '@/lib/record/queries'
import { toJson } from '@/lib/record/to-json'
import { valueOf, type Field, type Fields } from './field'
import { fieldAt, fromFields, toFields } from './forms'
import { placeInEditor, sortProblems, type FieldError } from './issues'
import { checkRow, conflictsIn, fieldsShown, shownValue } from './row-form'
import { fieldsOfRow, putRow, rowOf, type RowKey } from './rows'
import { shapeOf, type SectionShape } from './sections'
import type { Typed } from './typed-queries'

/** A field that somebody else changed while its words were being typed. */
export interface FieldConflict {
  /** Name of the field; empty for the row as a whole, which somebody took away. */
  readonly field: string
  readonly mine: string
  readonly theirs: string
  readonly by: string | null
  readonly at: Date | null
}

/** The form of the row that is being written. */
export interface OpenForm {
  readonly key: RowKey
  readonly isNew: boolean
  readonly fields: readonly Field[]
  readonly shown: Fields
  /** The revision that it is filled from, to be sent with it. */
  readonly base: number
  /** The revision since which others' changes are told. */
  readonly since: number
  /** Ids for the row that is offered in each list within the row that has none. */
  readonly firstIds: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  /** What saving would make wrong in other rows. */
  readonly others: readonly Problem[]
  readonly conflicts: readonly FieldConflict[]
  /** When words of it were kept that are not saved; `ended` where the session had ended by then. */
  readonly kept: { readonly at: Date; readonly ended: boolean } | null
}

interface Opening {
  readonly typed: Typed | null
  /** The kind of claim that a new row is to be. */
  readonly kind?: string
  readonly pick?: Pick | null
  /** Whether saving was tried: only then is it said what is wrong, and not while somebody is still writing. */
  readonly tried?: boolean
}

/** Opens the form of a row, with what this actor typed into it before, if anything. Null where there is no such section. */
export async function openForm(
  actor: DeskActor,
  record: RecordDto,
  key: RowKey,
  { typed, kind = '', pick = null, tried = false }: Opening,
): Promise<OpenForm | null> {
  const shape = shapeOf(record.doc.kind, key.section)
  if (!shape) return null
  const content = toJson(record.doc.content)
  const { fields, shown, isNew } = fieldsShown(
    content,
    shape,
    key,
    kind || (typed ? valueOf(typed.fields, 'kind') : ''),
  )
  if (fields.length === 0) return null
  const { revision: base } = record
  const lists = fields.filter(({ type }) => type === 'rows')
  const firstIds = Object.fromEntries(lists.map(({ name }) => [name, uuid()]))
  const frame = { key, isNew, fields, base, firstIds }
  if (!typed) {
    const filled = withPicked(shown, pick)
    return { ...frame, shown: filled, since: base, errors: [], others: [], conflicts: [], kept: null }
  }
  const chosen = { ...typed, fields: withPicked(typed.fields, pick) }
  const merged = await withOthersChanges(record, content, shape, key, chosen)
  const conflicts = await sidesOf({ record, shape, key }, shown, merged)
  const { shown: words, since } = merged
  const kept = { at: typed.at, ended: valueOf(typed.fields, 'session-ended') !== '' }
  const filled = { ...frame, shown: words, since, conflicts, kept }
  if (!tried) return { ...filled, errors: [], others: [] }
  const checked = checkRow(shape, { key, typed: words }, rowOf(content, shape, key))
  const found = checked.said
    ? await problemsOf(actor, record, putRow(content, record.doc.kind, key, checked.said, fields))
    : []
  const { own, others } = sortProblems(record.doc.kind, found, rowAfter(key, checked.said), fields)
  return { ...filled, errors: [...checked.errors, ...own], others }
}

/** What was chosen on the page of choices, for one field. */
interface Pick {
  readonly field: string
  readonly id: string
}

/** The fields with a choice made: what was asked for is forgotten, so that the box shows what was chosen. */
function withPicked(shown: Fields, pick: Pick | null): Fields {
  if (!pick) return shown
  const { [`q_${pick.field}`]: _asked, [`shown_${pick.field}`]: _shown, ...rest } = shown
  return { ...rest, [pick.field]: pick.id }
}

/** A subject's key is that of the person it is about to have. */
const rowAfter = (key: RowKey, said: JsonObject | null): RowKey =>
  typeof said?.['id'] === 'string' ? { ...key, row: said['id'] } : key

interface Merged {
  readonly shown: Fields
  readonly since: number
  readonly conflicts: readonly string[]
}

/** What was typed, on top of what others saved since; fields that both changed keep the typed words and are named. */
async function withOthersChanges(
  record: RecordDto,
  content: JsonObject,
  shape: SectionShape,
  key: RowKey,
  { base, fields: typed }: Typed,
): Promise<Merged> {
  const told = { shown: typed, since: Number(valueOf(typed, 'since')) || base, conflicts: conflictsIn(typed) }
  if (base === record.revision) return told
  const seen = await seenAt(record, content, base)
  const fields = fieldsOfRow(shape, rowOf(seen, shape, key)?.['kind'] ?? valueOf(typed, 'kind'))
  const { kind } = record.doc
  const mine = putRow(seen, kind, key, fromFields(fields, typed), fields)
  const { merged, conflicts } = mergeDocuments(seen, mine, content)
  const names = new Set([...told.conflicts, ...namesOf(record, key, fields, conflicts)])
  const row = isJsonObject(merged) ? rowOf(merged, shape, key) : null
  // Rows that somebody took away have nothing to merge with.
  const both = row ? toFields(fields, row) : typed
  const own = Object.entries(typed).filter(([name]) => !(name in both) || isUnder(name, names))
  return { shown: { ...both, ...Object.fromEntries(own) }, since: told.since, conflicts: [...names] }
}

const isUnder = (name: string, names: ReadonlySet<string>) =>
  [...names].some((each) => name === each || name.startsWith(`${each}.`) || each.startsWith(`${name}.`))

/** The document that the form was filled from; where its words were destroyed, the one that stands now. */
async function seenAt(record: RecordDto, content: JsonObject, base: number): Promise<JsonObject> {
  try {
    const seen: Json = await contentBefore(db(), record, content, base)
    return isJsonObject(seen) ? seen : content
  } catch (error) {
    if (error instanceof RefusedError) return content
    throw error
  }
}

/** The fields of this row that are in conflict. */
function namesOf(
  { doc }: RecordDto,
  key: RowKey,
  fields: readonly Field[],
  conflicts: readonly MergeConflict[],
): string[] {
  return conflicts.flatMap(({ path }) => {
    const at = placeInEditor(doc.kind, path)
    return at?.section === key.section && at.row === key.row ? [fieldAt(fields, at.place)] : []
  })
}

async function sidesOf(
  { record, shape, key }: { record: RecordDto; shape: SectionShape; key: RowKey },
  theirs: Fields,
  { shown: mine, since, conflicts: names }: Merged,
): Promise<FieldConflict[]> {
  if (names.length === 0) return []
  const row = shape.single ? '' : `/${key.section}/${key.row}`
  const paths = names.map((name) => ({ path: row + placeOf(name) }))
  const told = await describeConflicts(db(), record.id, since, paths)
  return names.map((field, index) => ({
    field,
    mine: shownValue(mine, field),
    theirs: shownValue(theirs, field),
    by: told[index]?.by ?? null,
    at: told[index]?.at ?? null,
  }))
}

/** Where in its row a field of the form is. Whom a row is about is kept in two keys, of which the person is one. */
const placeOf = (name: string) =>
  name === '' ? '' : name === 'about' ? '/personId' : `/${name.replaceAll('.', '/')}`

/** What would be wrong with the document that is not wrong now. */
async function problemsOf(actor: DeskActor, record: RecordDto, content: JsonObject): Promise<Problem[]> {
  const after = parseRecord(record.doc.kind, content)
  const before = new Set(contradictionsOf(record.doc).map(({ path, code }) => `${path} ${code}`))
  const fresh = contradictionsOf(after).filter(({ path, code }) => !before.has(`${path} ${code}`))
  return [...fresh, ...(await checkReferences(db(), actor, after, record.doc))]
}
