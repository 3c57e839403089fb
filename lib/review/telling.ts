import { edtf, parseEdtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import type { JsonObject } from '@/lib/document/json'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { RecordKind } from '@/lib/record/kinds'
import type { Label } from '@/lib/record/queries'

/** What is needed to tell of one state of a document: what it points at is called by `labels`, its own rows by `names`. */
export interface Telling {
  readonly kind: RecordKind
  readonly content: JsonObject
  readonly labels: ReadonlyMap<string, Label>
  readonly voice: Voice
  /** What the rows of the document are called, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** What a record or a term of a vocabulary is called; of a source who published it and when. */
export function nameOfLabel(id: string, { labels, voice }: Pick<Telling, 'labels' | 'voice'>): string {
  const label = labels.get(id)
  if (!label) return voice.t('review.value.unseen')
  const { publisher, published, name } = label
  const by = publisher && sayIn(publisher, voice.lang).text
  const on = published && parseEdtf(published).kind !== 'error' ? writeDate(edtf(published), voice.lang) : ''
  return (
    [by, on].filter(Boolean).join(', ') || sayIn(name, voice.lang).text || voice.t('review.value.nameless')
  )
}

/** What a row of the document is called. */
export const nameOfRow = (id: string, { names, voice }: Telling): string =>
  names.get(id) ?? voice.t('review.value.gone')
