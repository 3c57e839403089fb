import { unstable_cache } from 'next/cache'

/**
 * What a stored page depends on, by the id of a record. A page that shows something of a record, or would if that record
 * were not hidden, carries `shows`; one that lists what points at a record (a person's cases, what cites a source) carries
 * `lists` of that record, so that it is refreshed by what begins to point there.
 */
export const tags = {
  shows: (id: string) => `shows:${id}`,
  lists: (id: string) => `lists:${id}`,
  /** Every page that lists or counts over everything: home, lists, the sitemap. Each publication refreshes it. */
  register: 'register',
} as const

/** Next drops what exceeds 128 in one call. */
const IN_A_CALL = 100
/** A page that depends on more records than this is refreshed by every publication, like one that lists everything. */
const MOST = 2000

/** Tags the page that is being rendered, without caching its data a second time. */
export async function tagPage(wanted: Iterable<string>): Promise<void> {
  const all = boundTags(wanted)
  for (let from = 0; from < all.length; from += IN_A_CALL) {
    const some = all.slice(from, from + IN_A_CALL)
    await unstable_cache(async () => 1, ['page', ...some], { tags: some })()
  }
}

/** The tags, each once; of too many only the one that stands for all. */
export function boundTags(wanted: Iterable<string>): string[] {
  const all = [...new Set(wanted)]
  return all.length > MOST ? [tags.register] : all
}
