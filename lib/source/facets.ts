import type { SourceBrief } from '@/lib/claim/dto'
import type { Words } from '@/lib/i18n/lang'
import type { SourceFacets } from './dto'
import { groupRows } from './group-rows'

interface FacetRow {
  readonly publisher: Words
  readonly lang: string
  readonly seenAs: SourceBrief['seenAs']
}

/** What tells one publisher from another in an address: a name that does not change with the reader's language. */
export const publisherKey = ({ en, ru, kk }: Words): string => en ?? ru ?? kk ?? ''

/** Counts publishers, languages and ways of seeing; the most frequent first, so that a reader finds the large ones at once. */
export function countSourceFacets(rows: readonly FacetRow[]): SourceFacets {
  const ofPublisher = groupRows(rows, ({ publisher }) => publisherKey(publisher))
  const ofLang = groupRows(rows, ({ lang }) => lang)
  const ofSeenAs = groupRows(rows, ({ seenAs }) => seenAs)
  return {
    publishers: [...ofPublisher]
      .map(([key, own]) => ({
        key,
        name: own[0]?.publisher ?? {},
        variants: [...new Map(own.map(({ publisher }) => [JSON.stringify(publisher), publisher])).values()],
        count: own.length,
      }))
      .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    langs: [...ofLang]
      .map(([lang, own]) => ({ lang, count: own.length }))
      .toSorted((a, b) => b.count - a.count || (a.lang < b.lang ? -1 : 1)),
    seenAs: (['full', 'excerpt', 'headline'] as const).flatMap((seenAs) => {
      const count = ofSeenAs.get(seenAs)?.length ?? 0
      return count > 0 ? [{ seenAs, count }] : []
    }),
  }
}
