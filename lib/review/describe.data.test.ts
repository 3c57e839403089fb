import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { DeskActor } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { diffDocuments } from '@/lib/document/diff'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '@/lib/document/json'
import { LANGS } from '@/lib/i18n/lang'
import { voiceOf } from '@/lib/i18n/voice'
import { parseRecord, type RecordDoc } from '@/lib/record/kinds'
import { labelsOf, type Label } from '@/lib/record/queries'
import { toJson } from '@/lib/record/to-json'
import { describeContents } from './describe'
import { outlineOf, type Outline } from './outline'
import { tellingOf } from './row-names'

// Whatever is changed in whatever record that readers see, it can be told, in three languages, and what is told has no
// id, no path and no name of a field in it.

const here = withDatabase('founding')
const actor: DeskActor = {
  kind: 'account',
  id: '0198a1b2-0000-7000-8000-000000000000',
  role: 'reader',
  name: 'A reader',
  lang: 'en',
}
let docs: RecordDoc[]
let labels: ReadonlyMap<string, Label>
beforeAll(async () => {
  const rows = await here.prisma.record.findMany({ select: { kind: true, content: true } })
  docs = rows.map(({ kind, content }) => parseRecord(kind, content))
  labels = await labelsOf(actor, docs)
}, 60_000)

const RAW =
  /[0-9a-f]{8}-[0-9a-f]{4}-|\/claims|undefined|\[object|NaN|\breview\.|\bwords\.|[a-z]Id\b|[a-z]_[a-z]/

function expectReadable(texts: readonly (string | undefined)[]) {
  for (const text of texts) if (text !== undefined && RAW.test(text)) expect(text).toBe('words for people')
}

/** What may stand in the place of a value, fitting or not. */
const anything: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom('', 'Жаңа мәтін', '2026-03-06', '2026-99-99', 'imprisonment', 'nobody', '7'),
  fc.integer({ min: -2, max: 500 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom<Json>([], {}, ['kk'], { kk: 'Жаңа' }, [{ id: 'x' }]),
)

interface Edit {
  readonly at: number
  readonly how: 'replace' | 'drop' | 'reverse' | 'double'
  readonly value: Json
}
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'drop', 'reverse', 'double'),
    value: anything,
  }),
  { minLength: 1, maxLength: 6 },
)

/** The paths of everything in a document. */
function placesIn(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const inner = isJsonArray(value)
    ? value.flatMap((each, index) => placesIn(each, [...path, index]))
    : isJsonObject(value)
      ? Object.entries(value).flatMap(([key, each]) =>
          each === undefined ? [] : placesIn(each, [...path, key]),
        )
      : []
  return path.length === 0 ? inner : [path, ...inner]
}

function changedAt(value: Json, [key, ...rest]: readonly (string | number)[], edit: Edit): Json {
  if (key === undefined) return value
  const own = (held: Json): Json[] => {
    if (rest.length > 0) return [changedAt(held, rest, edit)]
    switch (edit.how) {
      case 'replace':
        return [edit.value]
      case 'drop':
        return []
      case 'reverse':
        return [isJsonArray(held) ? held.toReversed() : held]
      case 'double':
        return isJsonObject(held)
          ? [held, { ...held, id: `0198a1b2-0000-7000-8000-${String(edit.at % 1e12).padStart(12, '0')}` }]
          : [held]
    }
  }
  if (isJsonArray(value)) return value.flatMap((each, index) => (index === key ? own(each) : [each]))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]): [string, Json][] => {
      if (each === undefined) return []
      const [first] = name === key ? own(each) : [each]
      return first === undefined ? [] : [[name, first]]
    }),
  )
}

function edited(content: JsonObject, all: readonly Edit[]): JsonObject {
  const after = all.reduce<Json>((value, edit) => {
    const places = placesIn(value)
    const place = places[edit.at % places.length]
    return place ? changedAt(value, place, edit) : value
  }, content)
  return isJsonObject(after) ? after : {}
}

test('any edit of any founding document is told in words', () => {
  expect(docs.length).toBeGreaterThan(100)
  const run = fc.property(fc.nat(), edits, fc.constantFrom(...LANGS), (which, all, lang) => {
    const doc = docs[which % docs.length]
    if (!doc) throw new Error('there is no document')
    const before = toJson(doc.content)
    const after = edited(before, all)
    const tell = (content: JsonObject) => tellingOf(doc.kind, content, labels, voiceOf(lang))
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const) {
      const told = describeContents(diffDocuments(from, to), tell(from), tell(to))
      for (const { subject, before: old, after: now, parts } of told) {
        expect(subject).not.toBe('')
        expectReadable([subject, ...(fromAddress(subject) ? [] : [old, now])])
        if (parts) expect(parts.flatMap(({ kind, text }) => (kind === 'ins' ? [] : text)).join('')).toBe(old)
      }
    }
    expectReadable(textsOf(outlineOf(tell(after))))
  })
  fc.assert(run, { numRuns: 400 })
})

/** Addresses of originals are told as they are, and may look like anything. */
const fromAddress = (subject: string) =>
  LANGS.some(
    (lang) =>
      subject.endsWith(voiceOf(lang).t('review.field.url')) ||
      subject.endsWith(voiceOf(lang).t('review.field.slug')),
  )

const textsOf = (outline: readonly Outline[]): string[] =>
  outline.flatMap(({ label, text, children = [] }) => [
    label,
    ...(text && !fromAddress(label) ? [text] : []),
    ...textsOf(children),
  ])

test('every founding document is told whole, in every language', () => {
  for (const doc of docs) {
    for (const lang of LANGS) {
      const telling = tellingOf(doc.kind, toJson(doc.content), labels, voiceOf(lang))
      const none = tellingOf(doc.kind, {}, labels, voiceOf(lang))
      const told = describeContents(diffDocuments({}, telling.content), none, telling)
      expect(told.length).toBeGreaterThan(0)
      for (const { subject, after } of told) if (!fromAddress(subject)) expectReadable([subject, after])
      const unknown = [
        telling.voice.t('review.value.other'),
        telling.voice.t('review.value.otherField'),
        telling.voice.t('review.value.gone'),
      ]
      const said = told.flatMap(({ subject, after = '' }) => [subject, after]).join('\n')
      expect(unknown.filter((each) => said.includes(each))).toEqual([])
    }
  }
})
