import type { DeskActor } from '@/lib/auth/policy'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { getRecord, nameOf, type RecordDto } from '@/lib/record/queries'
import { paths } from '@/lib/site/paths'
import { isUuid } from './ids'
import { getVersion, type PublishedVersion } from './queries'
import type { RecordHead } from './view'

export interface Opened {
  readonly record: RecordDto
  readonly published: PublishedVersion | null
  readonly head: RecordHead
}

/** A record with what readers see of it; null where there is none for this actor, or the address names none. */
export async function openRecord(actor: DeskActor, id: string, voice: Voice): Promise<Opened | null> {
  const record = isUuid(id) ? await getRecord(actor, id) : null
  if (!record) return null
  const published = record.version === null ? null : await getVersion(actor, id, record.version)
  const { kind } = record.doc
  const { state, version, revision, restricted, heldById } = record
  return {
    record,
    published,
    head: {
      id,
      kind,
      name: sayIn(nameOf(record.doc), voice.lang).text || voice.t('review.value.nameless'),
      state,
      version,
      revision,
      restricted,
      heldById,
      publicPath: published && paths[kind](voice.lang, published.slug),
      role: actor.role,
    },
  }
}
