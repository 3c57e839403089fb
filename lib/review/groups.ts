import { pathParts } from '@/lib/document/change'
import { ownValue, type JsonObject } from '@/lib/document/json'
import { BETWEEN } from './describe'
import { outlineRow, type Outline } from './outline'
import { rowName, rowsIn, sayField, textOf } from './row-names'
import type { Sentence } from './sentence'
import { fieldOf } from './shapes'
import { placeInSource } from './summary'
import type { Telling } from './telling'

/** What a claim rests on, for whoever reviews it. */
export interface EvidenceLine {
  readonly id: string
  /** «Azattyq, 22 June 2026, paragraph 2». */
  readonly place: string
  readonly quote: string
  readonly saidBy: string
  readonly disputes: boolean
  readonly sourceId: string | null
}

/** Sentences about one part of a document: one claim, or a list of another kind, or the record itself. */
export interface ChangeGroup {
  /** Where a remark on the whole part belongs. */
  readonly path: string
  readonly title: string
  readonly sentences: readonly Sentence[]
  /** The whole of each row that was added. */
  readonly added: readonly { readonly path: string; readonly fields: readonly Outline[] }[]
  readonly isClaim: boolean
  readonly evidence: readonly EvidenceLine[]
}

/** Sorts sentences by the part of the document that they are about, in the order of the document. */
export function groupSentences(sentences: readonly Sentence[], now: Telling): ChangeGroup[] {
  const groups = new Map<string, Sentence[]>()
  for (const sentence of sentences) {
    const key = groupOf(sentence.path, now)
    groups.set(key, [...(groups.get(key) ?? []), sentence])
  }
  return Array.from(groups, ([path, own]) => toGroup(path, own, now)).toSorted(
    (a, b) => placeOf(a.path, now) - placeOf(b.path, now),
  )
}

/** '' for the record itself, `/claims/<id>` for a claim, `/subjects` for the others. */
function groupOf(path: string, { kind }: Telling): string {
  const [list = '', id] = pathParts(path)
  if (fieldOf(kind, list)?.is !== 'rows') return ''
  return list === 'claims' && id && id !== '#order' ? `/claims/${id}` : `/${list}`
}

function placeOf(path: string, { content }: Telling): number {
  const [list = '', id] = pathParts(path)
  if (list === '') return -1
  const lists = ['subjects', 'groups', 'names', 'parties', 'proceedings', 'claims', 'disagreements']
  const row = rowsIn(ownValue(content, list)).findIndex((each) => each['id'] === id)
  return lists.indexOf(list) * 10_000 + (row < 0 ? 9_999 : row)
}

function toGroup(path: string, sentences: readonly Sentence[], now: Telling): ChangeGroup {
  const [list = '', id] = pathParts(path)
  const { content, kind, voice } = now
  const claim = id === undefined ? undefined : rowsIn(ownValue(content, list)).find((row) => row['id'] === id)
  const field = fieldOf(kind, list)
  const title = claim
    ? rowName('claim', claim, now)
    : id !== undefined
      ? (sentences[0]?.subject ?? '')
      : voice.t(field?.label ?? 'review.group.head')
  return {
    path,
    title,
    sentences: sentences.map((each) => within(each, title)),
    added: sentences.flatMap((each) => addedRow(each, now)),
    isClaim: claim !== undefined,
    evidence: claim ? evidenceOf(claim, now) : [],
  }
}

/** A sentence without the part of its subject that the title of its group has said. */
function within(sentence: Sentence, title: string): Sentence {
  const { subject } = sentence
  if (subject === title) return { ...sentence, subject: '' }
  const before = `${title}${BETWEEN}`
  return subject.startsWith(before) ? { ...sentence, subject: subject.slice(before.length) } : sentence
}

/** The fields of a row that was added to a list of the document. */
function addedRow({ path, what }: Sentence, now: Telling): ChangeGroup['added'] {
  const [list = '', id, ...deeper] = pathParts(path)
  const field = fieldOf(now.kind, list)
  if (what !== 'added' || field?.is !== 'rows' || id === undefined || deeper.length > 0) return []
  const row = rowsIn(ownValue(now.content, list)).find((each) => each['id'] === id)
  return row ? [{ path, fields: outlineRow(field.part, row, path, now, ['citations']) }] : []
}

function evidenceOf(claim: JsonObject, now: Telling): EvidenceLine[] {
  return rowsIn(ownValue(claim, 'citations')).map((citation) => {
    const say = (key: string) => sayField('citation', key, citation, now)
    const sourceId = ownValue(citation, 'sourceId')
    return {
      id: textOf(ownValue(citation, 'id')),
      place: placeInSource(citation, now),
      quote: say('quoteExact'),
      saidBy: say('letterId') || say('saidBy'),
      disputes: ownValue(citation, 'stance') === 'disputes',
      sourceId: typeof sourceId === 'string' && now.labels.has(sourceId) ? sourceId : null,
    }
  })
}
