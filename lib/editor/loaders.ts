import { v7 as uuid } from 'uuid'
import type { DeskActor } from '@/lib/auth/policy'
import type { Json } from '@/lib/document/json'
import type { RecordDoc } from '@/lib/record/kinds'
import { may } from '@/lib/record/policy'
import { getRecord, labelsOf, type Label, type RecordDto } from '@/lib/record/queries'
import { toJson } from '@/lib/record/to-json'
import { referencesOf } from '@/lib/record/references'
import { stateAfter } from '@/lib/record/transitions'
import { heldSources, lastChange, lettersThatAsk, revisionOf, type LastChange } from './queries'
import { openForm, type OpenForm } from './open-form'
import { docOfPicked, pickedIn } from './picked'
import { readKey, readKeyText } from './row-form'
import { keyOf, rowOf, type RowKey } from './rows'
import { isSection, shapeOf } from './sections'
import { sourceTexts, typedTexts } from './source-text-queries'
import { listTyped, type Typed } from './typed-queries'
import { readPick, readPickParameter, SEARCH_BUTTON } from '@/lib/picker/picked'
import { pickPath } from '@/lib/picker/paths'
import { withParameter } from '@/lib/desk/paths'
import { LANGS, type Lang } from '@/lib/i18n/lang'
import { readPanel, type Panel } from './paths'
import { valueOf } from './field'

/** Words that were typed into a form and not saved. */
export interface Draft {
  readonly key: RowKey
  readonly at: Date
  readonly ended: boolean
  readonly isNew: boolean
  /** The kind of the claim that it is to be; empty for rows of other sections. */
  readonly kind: string
}

/** The text of a source beside the form. */
export interface SourceBeside {
  readonly id: string
  readonly label: Label
  readonly paragraphs: readonly string[]
}

/** Everything that the page of the editor shows. */
export interface Editor {
  readonly record: RecordDto
  readonly labels: ReadonlyMap<string, Label>
  /** Whether this actor may change it in the state that it is in. */
  readonly editable: boolean
  readonly mayWrite: boolean
  readonly drafts: readonly Draft[]
  readonly open: OpenForm | null
  /** Whether the open form was just refused. */
  readonly tried: boolean
  readonly panel: Panel
  readonly source: SourceBeside | null
  /** Sources that this record cites, or that were first written down in it. */
  readonly sources: readonly Label[]
  /** Of a source: its own text. */
  readonly ownText: readonly string[]
  /** Texts of sources that were typed and not saved, by source. */
  readonly typedTexts: ReadonlyMap<string, string>
  readonly letters: readonly Label[]
  readonly last: LastChange | null
  /** The revision that took a row away, so that it can be brought back. */
  readonly removed: number | null
}

/** What the address asks to be added still needs an id, so that loading it again opens the same form. */
export type EditorAnswer =
  | { readonly editor: Editor }
  | { readonly newRow: string }
  /** Choosing a source for the side without scripts. */
  | { readonly to: string }
  | null

export async function loadEditor(
  actor: DeskActor,
  id: string,
  query: URLSearchParams,
  path: string,
): Promise<EditorAnswer> {
  const record = await getRecord(actor, id)
  if (!record) return null
  const choice = sourceChoice(langOf(path), query, path)
  if (choice) return { to: choice }
  const mayWrite = may(actor, 'write')
  const editable = mayWrite && stateAfter(record.state, 'edit') !== null
  const typed = mayWrite ? await listTyped(actor, id) : []
  const asked = editable ? askedRow(record, query) : null
  if (asked === 'needs-row') return { newRow: uuid() }
  const open = asked
    ? await openForm(actor, record, asked, {
        typed: typed.find(({ form }) => form === keyOf(asked)) ?? null,
        kind: query.get('kind') ?? '',
        pick: readPickParameter(query.get('pick')),
        tried: query.get('tried') !== null,
      })
    : null
  const panel = readPanel(query)
  const source = panel && 'source' in panel ? panel.source : null
  const picked = [
    ...(open ? pickedIn(open.fields, open.shown) : []),
    ...(source ? [{ of: 'source', id: source }] : []),
  ]
  const docs: RecordDoc[] = picked.length > 0 ? [record.doc, docOfPicked(picked)] : [record.doc]
  const shownTexts = [...(source ? [source] : []), ...(record.doc.kind === 'source' ? [id] : [])]
  const [labels, held, letters, texts, unsaved, last] = await Promise.all([
    labelsOf(actor, docs),
    heldSources(actor, id),
    record.doc.kind === 'case' ? lettersThatAsk(actor, id) : [],
    sourceTexts(actor, shownTexts),
    typedTexts(actor, shownTexts),
    lastChange(id),
  ])
  const label = source ? labels.get(source) : undefined
  return {
    editor: {
      record,
      labels,
      editable,
      mayWrite,
      drafts: draftsOf(record, typed),
      open,
      tried: query.get('tried') !== null,
      panel,
      source:
        source && label?.to === 'source' ? { id: source, label, paragraphs: texts.get(source) ?? [] } : null,
      sources: [...new Map([...sourcesIn(labels, docs), ...held].map((each) => [each.id, each])).values()],
      ownText: texts.get(id) ?? [],
      typedTexts: unsaved,
      letters,
      last,
      removed: removedIn(query, record),
    },
  }
}

/** «Search» beside the box of the source: where to choose it; and once it is chosen, the page with it at the side. */
function sourceChoice(lang: Lang, query: URLSearchParams, path: string): string | null {
  const [base = ''] = path.split('?')
  const rest = new URLSearchParams(query)
  const box = ['source', 'q_source', 'shown_source', SEARCH_BUTTON, 'pick']
  for (const name of box) rest.delete(name)
  const back = rest.size > 0 ? `${base}?${rest}` : base
  const pick = readPickParameter(query.get('pick'))
  if (pick?.field === 'source') return withParameter(back, 'source', pick.id)
  const asked = readPick(Object.fromEntries(query), 'source')
  const isSent = query.has('q_source')
  if (isSent && asked.state === 'asked')
    return pickPath(lang, 'source', { q: asked.q, field: 'source', back })
  return isSent ? (asked.state === 'picked' ? withParameter(back, 'source', asked.id) : back) : null
}

const sourcesIn = (labels: ReadonlyMap<string, Label>, [own]: readonly RecordDoc[]): Label[] => {
  const cited = new Set(own ? referencesOf(own).map(({ id }) => id) : [])
  return [...labels.values()].filter(({ id, to }) => to === 'source' && cited.has(id))
}

function askedRow({ doc }: RecordDto, query: URLSearchParams): RowKey | 'needs-row' | null {
  const edit = query.get('edit')
  if (edit) return readKeyText(doc.kind, edit)
  const section = query.get('add')
  if (!section || !isSection(section) || shapeOf(doc.kind, section)?.single !== false) return null
  const row = query.get('row')
  return row === null ? 'needs-row' : readKey(doc.kind, section, row)
}

function draftsOf({ doc }: RecordDto, typed: readonly Typed[]): Draft[] {
  const content = toJson(doc.content)
  return typed.flatMap(({ form, at, fields }): Draft[] => {
    const key = readKeyText(doc.kind, form)
    const shape = key && shapeOf(doc.kind, key.section)
    if (!key || !shape) return []
    const row = rowOf(content, shape, key)
    const kind: Json | undefined = shape.single ? '' : (row?.['kind'] ?? valueOf(fields, 'kind'))
    const ended = valueOf(fields, 'session-ended') !== ''
    return [{ key, at, ended, isNew: row === null, kind: typeof kind === 'string' ? kind : '' }]
  })
}

const langOf = (path: string): Lang => LANGS.find((lang) => path.startsWith(`/${lang}/`)) ?? 'en'

function removedIn(query: URLSearchParams, { revision }: RecordDto): number | null {
  const number = Number(query.get('removed'))
  return Number.isSafeInteger(number) && number > 0 && number <= revision ? number : null
}

/** Which revision a record has and who made it: pages that show it ask when they are looked at again. */
export async function loadRevision(
  actor: DeskActor,
  id: string,
): Promise<{ revision: number; last: LastChange | null } | null> {
  const revision = await revisionOf(actor, id)
  return revision === null ? null : { revision, last: await lastChange(id) }
}
