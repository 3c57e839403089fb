import { v7 as uuid } from 'uuid'
import { foldName } from '@/lib/names/fold'
import { scriptOf } from '@/lib/names/script'
import { LANGS, type Words } from '@/lib/i18n/lang'

export type RecordKind = 'person' | 'case' | 'organisation' | 'source' | 'letter' | 'theme'

/** A record and every name or title under which it should be found. */
export interface SearchableRecord {
  readonly kind: RecordKind
  readonly recordId: string
  readonly texts: readonly Words[]
}

/** One search row for each different name: names that fold alike are still kept, since search says which one matched. */
export function searchTermsOf({ kind, recordId, texts }: SearchableRecord) {
  const different = new Set(texts.flatMap((words) => LANGS.flatMap((lang) => words[lang] ?? [])))
  return Array.from(different, (text) => ({ id: uuid(), kind, recordId, text, folded: foldName(text) }))
}

/** The script most letters of a name are in. */
export function scriptOfName(name: string): 'cyrillic' | 'latin' | 'arabic' {
  const script = scriptOf(name)
  return script === 'other' ? 'latin' : script
}
