import { EVERYONE } from '@/lib/auth/policy'
import { tagPage, tags } from '@/lib/pages/tags'
import { countRecords, countSources, countTexts, hasSource } from './queries'

/** The article of 22 June 2026 with which the project began (prisma/seed/sources/founding.ts). */
export const FOUNDING_SOURCE = 'azattyq-2026-06-22'

/** What the page about the data counts. */
export async function loadDataPage() {
  await tagPage([tags.register])
  const [records, sources, texts, hasFounding] = await Promise.all([
    countRecords(EVERYONE),
    countSources(EVERYONE),
    countTexts(EVERYONE),
    hasSource(EVERYONE, FOUNDING_SOURCE),
  ])
  return { records, sources, texts, founding: hasFounding ? FOUNDING_SOURCE : null }
}
export type DataPageFacts = Awaited<ReturnType<typeof loadDataPage>>
