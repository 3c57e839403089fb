import { ORDER, pathParts, type Change } from '@/lib/document/change'
import { isJsonArray, isJsonObject, ownValue, type Json, type JsonObject } from '@/lib/document/json'
import { rowsOf } from '@/lib/document/rows'
import { LANGS } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { RecordDoc } from '@/lib/record/kinds'
import type { Label } from '@/lib/record/queries'
import { toJson } from '@/lib/record/to-json'
import { isUsual, type Field, type PartName } from './field'
import { inOrder } from './in-order'
import { rowName, rowsIn, tellingOf, textOf } from './row-names'
import type { Sentence } from './sentence'
import { fieldOf } from './shapes'
import { summarise } from './summary'
import type { Telling } from './telling'
import { diffWords } from './word-diff'

/** Lists with more rows than this do not say their new order row by row. */
const MOST_IN_ORDER = 8

/**
 * Changes of a document in words that anyone can read, in the order in which documents are told. What `labels` do not name (a record that the
 * reader does not see, or that is gone) is called so, never by its id.
 * @param before null where there was no document
 */
export function describeChanges(
  changes: readonly Change[],
  before: RecordDoc | null,
  after: RecordDoc,
  labels: ReadonlyMap<string, Label>,
  voice: Voice,
): Sentence[] {
  const contentOf = (doc: RecordDoc | null) => (doc ? toJson(doc.content) : {})
  return describeContents(
    changes,
    tellingOf(after.kind, contentOf(before), labels, voice),
    tellingOf(after.kind, contentOf(after), labels, voice),
  )
}

/** The same of documents as they were stored, which a later program may not read any more. */
export function describeContents(changes: readonly Change[], old: Telling, now: Telling): Sentence[] {
  return inOrder(changes, old, now).flatMap((change) => tell(change, { old, now }))
}

/** What a field or a row of a document is called: «pre-trial detention, Aqyn Testov — date». */
export function nameOfPath(
  path: string,
  doc: RecordDoc,
  labels: ReadonlyMap<string, Label>,
  voice: Voice,
): string {
  if (path === '') return voice.t('review.whole')
  const now = tellingOf(doc.kind, toJson(doc.content), labels, voice)
  const { trail, place } = walk(pathParts(path), { old: now, now })
  const last =
    place.at === 'row'
      ? place.name
      : place.at === 'field'
        ? fieldName(place, voice)
        : voice.t('review.value.otherField')
  return [...trail, last].join(BETWEEN)
}

/** Stands between the parts of a subject. */
export const BETWEEN = ' — '

interface Both {
  readonly old: Telling
  readonly now: Telling
}

type Place =
  | { readonly at: 'row'; readonly part: PartName; readonly name: string }
  | { readonly at: 'field'; readonly field: Field; readonly rest: readonly string[] }
  | { readonly at: 'unknown' }

/** Follows a path through the shapes; `trail` has the names of the rows it passes. */
function walk(parts: readonly string[], { old, now }: Both): { trail: string[]; place: Place } {
  const trail: string[] = []
  let part: PartName = now.kind
  let [a, b]: [JsonObject | undefined, JsonObject | undefined] = [old.content, now.content]
  for (let index = 0; index < parts.length; index += 2) {
    const [key = '', id] = parts.slice(index, index + 2)
    const field = fieldOf(part, key)
    if (!field) return { trail, place: { at: 'unknown' } }
    if (field.is !== 'rows' || id === undefined || id === ORDER)
      return { trail, place: { at: 'field', field, rest: parts.slice(index + 1) } }
    const isRow = (row: JsonObject) => row['id'] === id
    a = rowsIn(a && ownValue(a, key)).find(isRow)
    b = rowsIn(b && ownValue(b, key)).find(isRow)
    part = field.part
    const name = b
      ? titleOf(part, b, now)
      : a
        ? titleOf(part, a, old)
        : now.voice.t(`review.row.${rowWord(part)}`)
    if (index + 2 >= parts.length) return { trail, place: { at: 'row', part, name } }
    trail.push(name)
  }
  return { trail, place: { at: 'unknown' } }
}

type RowWord = Exclude<PartName, 'case' | 'person' | 'organisation' | 'source' | 'letter' | 'theme'>
const isRecordPart = (part: PartName): part is Exclude<PartName, RowWord> =>
  ['case', 'person', 'organisation', 'source', 'letter', 'theme'].includes(part)
const rowWord = (part: PartName): RowWord => (isRecordPart(part) ? 'claim' : part)

/** What kind of row it is and what it is called; a claim's name says its kind. */
export function titleOf(part: PartName, row: JsonObject, telling: Telling): string {
  const name = rowName(part, row, telling)
  if (part === 'claim' && name) return name
  const kind = telling.voice.t(`review.row.${rowWord(part)}`)
  return name ? telling.voice.t('review.rowNamed', { kind, name }) : kind
}

function tell(change: Change, both: Both): Sentence[] {
  const parts = pathParts(change.path)
  const { trail, place } = walk(parts, both)
  const { voice } = both.now
  const subject = (last: string) => [...trail, last].filter(Boolean).join(BETWEEN)
  switch (place.at) {
    case 'row':
      return tellRow(
        change,
        place.part,
        (row, telling) =>
          subject(
            place.part === 'claim'
              ? titleOf('claim', row, telling)
              : voice.t(`review.row.${rowWord(place.part)}`),
          ),
        both,
      )
    case 'field':
      return tellField(change, place, subject, both)
    case 'unknown':
      return [
        { path: change.path, what: whatOf(change), subject: subject(voice.t('review.value.otherField')) },
      ]
  }
}

function whatOf({ before, after }: Change): Sentence['what'] {
  if (before === undefined) return 'added'
  return after === undefined ? 'removed' : 'changed'
}

function tellRow(
  change: Change,
  part: PartName,
  subject: (row: JsonObject, telling: Telling) => string,
  { old, now }: Both,
): Sentence[] {
  const { path, before, after } = change
  const gone = isJsonObject(before)
    ? { text: summarise(part, before, old), subject: subject(before, old) }
    : null
  const come = isJsonObject(after)
    ? { text: summarise(part, after, now), subject: subject(after, now) }
    : null
  return [
    {
      path,
      what: whatOf(change),
      subject: come?.subject ?? gone?.subject ?? now.voice.t('review.value.otherField'),
      ...(gone?.text && { before: gone.text }),
      ...(come?.text && { after: come.text }),
    },
  ]
}

function fieldName({ field, rest }: Extract<Place, { at: 'field' }>, { t }: Voice): string {
  const label = t(field.label)
  const lang = field.is === 'words' ? LANGS.find((each) => each === rest[0]) : undefined
  return lang ? t(`review.in.${lang}`, { field: label }) : label
}

function tellField(
  change: Change,
  place: Extract<Place, { at: 'field' }>,
  subject: (last: string) => string,
  both: Both,
): Sentence[] {
  const { path, before, after } = change
  const { field, rest } = place
  const { voice } = both.now
  if (field.is === 'rows')
    return rest[0] === ORDER
      ? [tellOrder(change, subject(voice.t(field.label)), both)]
      : tellList(change, subject(voice.t(field.label)), both)
  if (field.is === 'words' && rest.length === 0) {
    return LANGS.flatMap((lang) => {
      const [old, now] = [at(before, lang), at(after, lang)]
      if (old === now) return []
      const own = {
        path: `${path}/${lang}`,
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
      }
      return tellField(own, { ...place, rest: [lang] }, subject, both)
    })
  }
  // A new document has fields that nobody has touched.
  const [only, other] = before === undefined ? [after, before] : [before, after]
  if (other === undefined && only !== undefined && isUsual(field, only)) return []
  const sentence = { path, what: whatOf(change), subject: subject(fieldName(place, voice)) }
  if (field.is === 'value') {
    const other = voice.t('review.value.other')
    return [
      {
        ...sentence,
        ...(before !== undefined && { before: field.write(before, both.old) ?? other }),
        ...(after !== undefined && { after: field.write(after, both.now) ?? other }),
      },
    ]
  }
  if (field.is === 'id') return []
  const [old, now] = [textOf(before), textOf(after)]
  return [
    {
      ...sentence,
      ...(before !== undefined && { before: old }),
      ...(after !== undefined && { after: now }),
      ...(before !== undefined && after !== undefined && { parts: diffWords(old, now) }),
    },
  ]
}

const at = (value: Json | undefined, key: string) => (isJsonObject(value) ? ownValue(value, key) : undefined)

/** A whole list that came or went, as in a new document: each of its rows. */
function tellList(change: Change, subject: string, both: Both): Sentence[] {
  const { path, before, after } = change
  const [gone, come] = [rowsOf(before ?? []), rowsOf(after ?? [])]
  if (!gone || !come) return [{ path, what: 'changed', subject }]
  return [
    ...Array.from(gone, ([id, row]) => ({ path: `${path}/${id}`, before: row })),
    ...Array.from(come, ([id, row]) => ({ path: `${path}/${id}`, after: row })),
  ].flatMap((each) => tell(each, both))
}

function tellOrder({ path, after }: Change, subject: string, { now }: Both): Sentence {
  const ids = isJsonArray(after) ? after.map(String) : []
  const names = ids.length <= MOST_IN_ORDER ? ids.flatMap((id) => now.names.get(id) ?? []) : []
  return {
    path,
    what: 'moved',
    subject: now.voice.t('review.orderOf', { list: subject }),
    ...(names.length === ids.length && names.length > 0 && { after: names.join(', ') }),
  }
}
