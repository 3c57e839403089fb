import { edtf, parseEdtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import { CLAIM_KINDS, type ClaimKind } from '@/lib/claim/kinds'
import type { ClaimDoc } from '@/lib/claim/document'
import { isJsonArray, isJsonObject, ownValue, type Json, type JsonObject } from '@/lib/document/json'
import { LANGS, sayIn, type Words } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { RecordKind } from '@/lib/record/kinds'
import type { Label } from '@/lib/record/queries'
import type { PartName } from './field'
import { fieldOf } from './shapes'
import { nameOfLabel, type Telling } from './telling'

/** Prepares to tell of a document: finds out what each of its rows is called. */
export function tellingOf(
  kind: RecordKind,
  content: JsonObject,
  labels: ReadonlyMap<string, Label>,
  voice: Voice,
): Telling {
  const names = new Map<string, string>()
  const telling: Telling = { kind, content, labels, voice, names }
  const name = (part: PartName, list: Json | undefined) => {
    for (const row of rowsIn(list)) names.set(textOf(row['id']), rowName(part, row, telling))
  }
  name('subject', content['subjects'])
  name('group', content['groups'])
  name('disagreement', content['disagreements'])
  name('spelling', content['names'])
  name('party', content['parties'])
  for (const proceeding of rowsIn(content['proceedings'])) {
    names.set(textOf(proceeding['id']), rowName('proceeding', proceeding, telling))
    name('charge', proceeding['charges'])
  }
  for (const [id, claim] of nameClaims(rowsIn(content['claims']), telling)) names.set(id, claim)
  return telling
}

export const rowsIn = (list: Json | undefined): JsonObject[] =>
  isJsonArray(list) ? list.filter(isJsonObject) : []

/** A value that is a text; '' for all others. */
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** A text in the reader's language, or in another where it is not written in that; '' where there is none. */
export function sayWords(value: Json | undefined, { lang }: Voice): string {
  if (!isJsonObject(value)) return ''
  const words: Words = {}
  for (const each of LANGS) words[each] = textOf(ownValue(value, each))
  return sayIn(words, lang).text
}

/** The value of one field of a row in words; '' where it has none. Of lists of rows nothing. */
export function sayField(part: PartName, key: string, row: JsonObject, telling: Telling): string {
  const value = ownValue(row, key)
  const field = fieldOf(part, key)
  if (value === undefined || !field) return ''
  switch (field.is) {
    case 'words':
      return sayWords(value, telling.voice)
    case 'text':
      return textOf(value)
    case 'value':
      return field.write(value, telling) ?? telling.voice.t('review.value.other')
    case 'id':
    case 'rows':
      return ''
  }
}

/** What a row is called among its own kind; what kind of row it is (`review.row.*`) is said beside it. */
export function rowName(part: PartName, row: JsonObject, telling: Telling): string {
  const say = (key: string) => sayField(part, key, row, telling)
  switch (part) {
    case 'subject':
      return nameOfLabel(textOf(row['id']), telling)
    case 'group':
    case 'proceeding':
      return say('name') || say('kind')
    case 'charge':
      return say('lawArticleId') || say('wording')
    case 'disagreement':
      return say('about')
    case 'claim':
      return telling.names.get(textOf(row['id'])) ?? claimName(row, telling)
    case 'component':
      return say('kind')
    case 'citation':
      return say('sourceId')
    case 'spelling':
      return say('text')
    case 'party':
      return say('organisationId') || say('person') || say('office') || say('role')
    default:
      return ''
  }
}

/** Fields that say better than the kind what a claim is. */
const INSTEAD: Partial<Readonly<Record<ClaimKind, keyof ClaimDoc>>> = {
  measure: 'measure',
  life: 'life',
  event: 'event',
}
/** Fields that tell a claim from others of its kind. */
const BESIDE: Partial<Readonly<Record<ClaimKind, keyof ClaimDoc>>> = {
  charge: 'chargeId',
  statement: 'speaker',
  recognition: 'organisationId',
  role: 'occupationId',
  ask: 'askNumber',
}

/** The fields of a claim that its name has said already. */
export function saidByName(claim: JsonObject): ReadonlySet<string> {
  const kind = kindOf(claim)
  return new Set(
    ['kind', 'personId', 'groupId', kind && INSTEAD[kind], kind && BESIDE[kind]].filter(
      (each) => each !== undefined,
    ),
  )
}

const kindOf = (claim: JsonObject): ClaimKind | undefined =>
  CLAIM_KINDS.find((kind) => kind === claim['kind'])

function claimName(claim: JsonObject, telling: Telling): string {
  const say = (key: keyof ClaimDoc | undefined) => (key ? sayField('claim', key, claim, telling) : '')
  const kind = kindOf(claim)
  const what = say(kind && INSTEAD[kind]) || say('kind') || telling.voice.t('review.row.claim')
  const beside = say(kind && BESIDE[kind])
  const named = kind === 'ask' && beside ? `${what} ${beside}` : [what, beside].filter(Boolean).join(', ')
  return [named, say('personId') || say('groupId')].filter(Boolean).join(', ')
}

/** Claims by name; those that would have the same one get their dates, and then numbers. */
function nameClaims(claims: readonly JsonObject[], telling: Telling): [string, string][] {
  const named = apart(
    claims.map((claim) => ({ claim, name: claimName(claim, telling) })),
    ({ claim, name }) => [name, shortDate(claim, telling)].filter(Boolean).join(', '),
  )
  const seen = new Map<string, number>()
  const numbered = apart(named, ({ name }) => {
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    return `${name} (${number})`
  })
  return numbered.map(({ claim, name }) => [textOf(claim['id']), name])
}

interface Named {
  readonly claim: JsonObject
  readonly name: string
}

function apart(all: readonly Named[], more: (each: Named) => string): Named[] {
  const count = new Map<string, number>()
  for (const { name } of all) count.set(name, (count.get(name) ?? 0) + 1)
  return all.map((each) => ((count.get(each.name) ?? 0) > 1 ? { ...each, name: more(each) } : each))
}

function shortDate(claim: JsonObject, { voice }: Telling): string {
  const text = textOf(claim['date'])
  return parseEdtf(text).kind === 'error' ? '' : writeDate(edtf(text), voice.lang)
}
