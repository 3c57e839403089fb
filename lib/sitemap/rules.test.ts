import { expect, test } from 'vitest'
import { filesOf, PAGES_IN_FILE, pagesOf, writeSitemap, writeSitemapIndex } from './rules'

const SITE = 'https://aigaq.example'
const slugs = {
  cases: [{ slug: 'a-case', updatedAt: new Date('2026-06-22T10:00:00Z') }],
  people: [],
  letters: [{ slug: 'a-letter' }],
  sources: [],
  organisations: [],
  themes: [],
}

test('each page stands in each language, with all its alternates', () => {
  const text = writeSitemap(pagesOf(slugs), 1, SITE)
  for (const lang of ['kk', 'ru', 'en']) {
    expect(text).toContain(`<loc>${SITE}/${lang}/cases/a-case</loc><lastmod>2026-06-22</lastmod>`)
    expect(text.split(`hreflang="${lang}" href="${SITE}/${lang}/cases/a-case"`)).toHaveLength(4)
  }
  expect(text).toContain(`hreflang="x-default" href="${SITE}/en/letters/a-letter"`)
  expect(text).toContain(`<loc>${SITE}/kk</loc>`)
  expect(text).not.toContain('/search')
})

test('more than a file can hold is split, and nothing is left out', () => {
  const many = Array.from({ length: PAGES_IN_FILE + 5 }, (_, index) => ({
    path: `/en/cases/c-${index}`,
    changed: null,
  }))
  expect(filesOf(many)).toBe(2)
  expect(filesOf([])).toBe(1)
  expect(writeSitemap(many, 2, SITE).match(/<url>/g)).toHaveLength(15)
  expect(writeSitemapIndex(2, SITE)).toContain(`<loc>${SITE}/sitemap.xml?file=2</loc>`)
})
