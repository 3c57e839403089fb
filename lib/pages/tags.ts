import { unstable_cache } from 'next/cache'

/**
 * What a stored page depends on, by the id of a record. A page that shows something of a record carries `shows`; one that
 * lists what points at a record (a person's cases, what cites a source) carries `lists` of that record.
 */
export const tags = {
  shows: (id: string) => `shows:${id}`,
  lists: (id: string) => `lists:${id}`,
  case: (slug: string) => `case:${slug}`,
  person: (slug: string) => `person:${slug}`,
  letter: (slug: string) => `letter:${slug}`,
  source: (slug: string) => `source:${slug}`,
  /** Every page that lists or counts: home, lists, the sitemap. */
  register: 'register',
} as const

/** Tags the page that is being rendered, without caching its data a second time. */
export async function tagPage(...wanted: readonly string[]): Promise<void> {
  await unstable_cache(async () => 1, ['page', ...wanted], { tags: [...wanted] })()
}
