import { EVERYONE } from '@/lib/auth/policy'
import { tagsOfSourcePage } from '@/lib/pages/depends/source'
import { tagPage, tags } from '@/lib/pages/tags'
import { findAddress } from '@/lib/site/queries'
import { readSourceListing, SOURCES_ON_PAGE } from './listing'
import { getSourceDossier, listSourceFacets, listSources } from './queries'

/**
 * One page of the sources; without a query the first page of all. Null beyond the last page.
 * @throws BadParameterError for a value that no source has
 */
export async function loadSourcesPage(query: URLSearchParams | null) {
  await tagPage([tags.register])
  const facets = await listSourceFacets(EVERYONE)
  const listing = readSourceListing(query ?? new URLSearchParams(), facets)
  const { sources, count } = await listSources(EVERYONE, listing, facets)
  const last = Math.max(1, Math.ceil(count / SOURCES_ON_PAGE))
  return listing.page > last ? null : { facets, listing, sources, count, last }
}
export type SourcesPage = NonNullable<Awaited<ReturnType<typeof loadSourcesPage>>>

/** One source with what rests on it, or what became of what stood at the address. */
export async function loadSourcePage(slug: string) {
  const source = await getSourceDossier(EVERYONE, slug)
  if (!source) return findAddress('source', slug)
  await tagPage(await tagsOfSourcePage(slug))
  return { source }
}
