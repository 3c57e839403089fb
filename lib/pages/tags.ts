import { unstable_cache } from 'next/cache'

/** What a stored page shows; publishing one of these refreshes every page that carries its tag. */
export const tags = {
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
