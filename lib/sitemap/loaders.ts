import { EVERYONE } from '@/lib/auth/policy'
import { keepUntilPublished } from '@/lib/pages/kept'
import { tags } from '@/lib/pages/tags'
import { listPublishedSlugs } from './queries'
import { filesOf, pagesOf, writeSitemap, writeSitemapIndex } from './rules'

/**
 * The sitemap, as long as one file holds it; else an index of files, which `file` asks for one by one. Null where there is
 * no such file.
 */
export async function loadSitemap(file: string | null, siteUrl: string): Promise<string | null> {
  const pages = await keepUntilPublished('sitemap', '', [tags.register], async () =>
    pagesOf(await listPublishedSlugs(EVERYONE)),
  )
  const files = filesOf(pages)
  if (file === null) return files === 1 ? writeSitemap(pages, 1, siteUrl) : writeSitemapIndex(files, siteUrl)
  const wanted = /^[1-9]\d{0,5}$/.test(file) ? Number(file) : files + 1
  return wanted <= files ? writeSitemap(pages, wanted, siteUrl) : null
}
