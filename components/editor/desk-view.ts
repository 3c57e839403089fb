import type { Editor } from '@/lib/editor/loaders'
import type { Section } from '@/lib/editor/sections'
import type { Marks } from '@/lib/editor/marks'
import type { RecordKind } from '@/lib/record/kinds'
import type { Voice } from '@/lib/i18n/voice'
import type { PartName } from '@/lib/review/field'
import type { Telling } from '@/lib/review/telling'

/** What every part of the editor's page is handed: the record, what its rows are called, and who reads it. */
export interface View {
  readonly editor: Editor
  readonly telling: Telling
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
