import { expect, test } from 'playwright/test'
import { ALL_PAGES, LANGS } from './pages'
import { SECRETS } from './secret-words'

const words = Object.values(SECRETS).map((word) => word.toLowerCase())

test('no planted secret stands in any page that can be reached', async ({ request, baseURL }) => {
  test.setTimeout(240_000)
  const open = new Set<string>(['/sitemap.xml', '/robots.txt', ...ALL_PAGES.map(({ path }) => path)])
  const seen = new Set<string>()
  for (const path of open) {
    if (seen.has(path)) continue
    seen.add(path)
    const response = await request.get(path)
    const text = await response.text()
    for (const word of words) expect(text.toLowerCase().includes(word), `${word} in ${path}`).toBe(false)
    expect(response.status(), path).toBeLessThan(500)
    // One language is walked in full; the others show the same records.
    for (const [, link] of text.matchAll(/(?:href="|<loc>)([^"<]+)/g)) {
      const url = new URL((link ?? '').replaceAll('&amp;', '&'), `${baseURL}${path}`)
      if (url.origin === baseURL && /^\/en(\/|$)/.test(url.pathname) && !url.searchParams.has('on'))
        open.add(url.pathname + url.search)
    }
  }
  expect(seen.size).toBeGreaterThan(100)
})

for (const lang of LANGS) {
  test(`unpublished records answer as if they were not there, ${lang}`, async ({ request }) => {
    const pairs = [
      ['cases', SECRETS.draftCaseSlug],
      ['cases', SECRETS.withdrawnCaseSlug],
      ['people', SECRETS.draftPersonSlug],
      ['letters', SECRETS.draftLetterSlug],
      ['letters', SECRETS.unreportedLetterSlug],
      ['sources', SECRETS.draftSourceSlug],
      ['themes', SECRETS.draftThemeSlug],
      ['organisations', SECRETS.draftOrganisationSlug],
    ] as const
    for (const [section, slug] of pairs) {
      const draft = await request.get(`/${lang}/${section}/${slug}`)
      const never = await request.get(`/${lang}/${section}/no-such-record`)
      expect(draft.status(), `${section}/${slug}`).toBe(404)
      expect(await draft.text()).toBe((await never.text()).replaceAll('no-such-record', slug))
    }
  })

  test(`the search finds no unpublished name, exact or similar, ${lang}`, async ({ request }) => {
    for (const word of Object.values(SECRETS)) {
      for (const exact of ['', '&exact=1']) {
        const response = await request.get(`/${lang}/search?q=${word}${exact}`)
        const found = (await response.text()).toLowerCase().split(word.toLowerCase()).length - 1
        const typed =
          (await (await request.get(`/${lang}/search?q=Neverwasthere${exact}`)).text())
            .toLowerCase()
            .split('neverwasthere').length - 1
        expect(found, word).toBe(typed)
      }
    }
  })
}
