import type { Editor } from '@/lib/editor/loaders'
import type { Section } from '@/lib/editor/sections'
import { marksOfClaims, type Marks } from '@/lib/editor/marks'
import { rowId } from '@/lib/editor/rows'
import { toJson } from '@/lib/record/to-json'
import { rowsIn, tellingOf } from '@/lib/review/row-names'
import type { RecordKind } from '@/lib/record/kinds'
import type { Voice } from '@/lib/i18n/voice'
import type { PartName } from '@/lib/review/field'
import type { Telling } from '@/lib/review/telling'

/** What every part of the editor's page is handed: the record, what its rows are called, and who reads it. */
export interface View {
  readonly editor: Editor
  readonly telling: Telling
  /** The same without what tells claims of one name apart: a line says its date anyway. */
  readonly lines: Telling
  readonly marks: ReadonlyMap<string, Marks>
  readonly voice: Voice
}

const PARTS: Readonly<Record<Exclude<Section, 'heading' | 'themes'>, PartName>> = {
  subjects: 'subject',
  groups: 'group',
  proceedings: 'proceeding',
  claims: 'claim',
  disagreements: 'disagreement',
  names: 'spelling',
  parties: 'party',
}

/** What lib/review calls a row of a section. */
export const partOf = (kind: RecordKind, section: Section): PartName =>
  section === 'heading' || section === 'themes' ? kind : PARTS[section]

const SUB_PARTS: Readonly<Record<string, PartName>> = {
  components: 'component',
  citations: 'citation',
  charges: 'charge',
}

/** The same of a row within a row. */
export const subPartOf = (list: string): PartName => SUB_PARTS[list] ?? 'claim'

/** What each part of the page needs to tell of the record. */
export function viewOf(editor: Editor, voice: Voice): View {
  const { doc } = editor.record
  const content = toJson(doc.content)
  const telling = tellingOf(doc.kind, content, editor.labels, voice)
  const claims = new Set(rowsIn(content['claims']).map(rowId))
  const names = new Map([...telling.names].filter(([id]) => !claims.has(id)))
  return { editor, telling, lines: { ...telling, names }, marks: marksOfClaims(doc), voice }
}
