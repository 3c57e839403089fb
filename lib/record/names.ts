import { v7 as uuid } from 'uuid'
import type { Tx } from '@/lib/db/types'
import { LANGS, type Words } from '@/lib/i18n/lang'
import { foldName } from '@/lib/names/fold'
import type { RecordDoc } from './kinds'

/** The names and titles under which a record should be found. */
export function namesOf({ kind, content }: RecordDoc): Words[] {
  switch (kind) {
    case 'person':
      return [content.name, ...content.names.map(({ text }) => ({ en: text }))]
    case 'case':
    case 'letter':
      return [content.title]
    case 'organisation':
      return [content.name, content.shortName ?? {}]
    case 'source':
      return [content.publisher, content.title ? { en: content.title } : {}]
    case 'theme':
      return [content.name]
  }
}

/** Writes anew what the pickers of the desk look through for one record. */
export async function writeRecordNames(tx: Tx, recordId: string, doc: RecordDoc): Promise<void> {
  const texts = new Set(namesOf(doc).flatMap((words) => LANGS.flatMap((lang) => words[lang] ?? [])))
  await tx.recordName.deleteMany({ where: { recordId } })
  await tx.recordName.createMany({
    data: Array.from(texts, (text) => ({ id: uuid(), recordId, text, folded: foldName(text) })),
  })
}
