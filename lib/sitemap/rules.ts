import { LANGS, type Lang } from '@/lib/i18n/lang'
import { inLang, paths } from '@/lib/site/paths'
import type { PublishedSlugs } from './queries'

/** A page by its address in one language; the others differ in the first part only. */
export interface SitemapPage {
  readonly path: string
  readonly changed: Date | null
}

/** Pages in one file; each is told once a language, so a file holds three times as many addresses (at most 50,000). */
export const PAGES_IN_FILE = 10_000

const LISTS = [
  paths.home,
  paths.cases,
  paths.letters,
  paths.themes,
  paths.sources,
  paths.organisations,
  paths.method,
  paths.data,
] as const

/** Every page that a search engine may know, in a fixed order. */
export function pagesOf(slugs: PublishedSlugs): SitemapPage[] {
  const records = (
    rows: readonly { slug: string; updatedAt?: Date }[],
    path: (lang: Lang, slug: string) => string,
  ) => rows.map(({ slug, updatedAt }) => ({ path: path('en', slug), changed: updatedAt ?? null }))
  return [
    ...LISTS.map((path) => ({ path: path('en'), changed: null })),
    ...records(slugs.cases, paths.case),
    ...records(slugs.people, paths.person),
    ...records(slugs.letters, paths.letter),
    ...records(slugs.themes, paths.theme),
    ...records(slugs.organisations, paths.organisation),
    ...records(slugs.sources, paths.source),
  ]
}

export const filesOf = (pages: readonly SitemapPage[]): number =>
  Math.max(1, Math.ceil(pages.length / PAGES_IN_FILE))

/** One file (sitemaps.org 0.9) with each page in each language and its alternates. `file` counts from 1. */
export function writeSitemap(pages: readonly SitemapPage[], file: number, siteUrl: string): string {
  const told = pages
    .slice((file - 1) * PAGES_IN_FILE, file * PAGES_IN_FILE)
    .map((page) => writePage(page, siteUrl))
  return `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${told.join('')}</urlset>\n`
}

/** The index of several files. */
export function writeSitemapIndex(files: number, siteUrl: string): string {
  const told = Array.from(
    { length: files },
    (_, index) => `<sitemap><loc>${escape(`${siteUrl}/sitemap.xml?file=${index + 1}`)}</loc></sitemap>\n`,
  )
  return `${XML}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${told.join('')}</sitemapindex>\n`
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'

function writePage({ path, changed }: SitemapPage, siteUrl: string): string {
  const address = (lang: Lang) => escape(siteUrl + inLang(path, lang))
  const alternates = [
    ...LANGS.map((lang) => [lang, address(lang)] as const),
    ['x-default', address('en')] as const,
  ]
    .map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`)
    .join('')
  const modified = changed ? `<lastmod>${changed.toISOString().slice(0, 10)}</lastmod>` : ''
  return LANGS.map((lang) => `<url><loc>${address(lang)}</loc>${modified}${alternates}</url>\n`).join('')
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
