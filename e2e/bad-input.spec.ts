import { expect, test } from 'playwright/test'
import { OLD_SLUG } from './secret-words'

const long = 'а'.repeat(10_000)
const MARKUP = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'

const CASES: readonly [what: string, path: string, status: number][] = [
  ['an unknown slug', '/en/cases/nobody-of-this-name', 404],
  ['an unknown person', '/ru/people/nobody', 404],
  ['an unknown language', '/de/cases', 404],
  ['a path that goes up', '/en/cases/..%2f..%2fetc%2fpasswd', 404],
  ['an unknown filter value', '/en/cases?legal=guilty', 400],
  ['an unknown page of a list', '/en/cases?page=0', 400],
  ['a page beyond the end', '/en/cases?page=99999', 404],
  ['30 February', '/kk/cases/marat-zhylanbayev-2023?on=2024-02-30', 400],
  ['a month 13', '/ru/people/marat-zhylanbayev?on=2026-13', 400],
  ['a day to come', '/en/cases/marat-zhylanbayev-2023?on=2999-01-01', 400],
  ['a search of 10,000 characters', `/en/search?q=${long}`, 400],
  ['a search of 300 characters', `/en/search?q=${'b'.repeat(300)}`, 400],
  ['control characters', '/en/search?q=%00%01%07Zhylanbayev', 200],
  ['direction marks and zero-width characters', '/en/search?q=%E2%80%AEZhyl%E2%80%8Banbayev%E2%80%8F', 200],
  ['percent and underscore', '/en/search?q=%25_%25', 200],
  ['quotes and backslashes', `/en/search?q=${encodeURIComponent(`O'Brien "x" \\ \\\\`)}`, 200],
  ['operators of a text search', `/en/search?q=${encodeURIComponent('a & b | !c <-> (d:*)')}`, 200],
  ['markup in a search', `/ru/search?q=${encodeURIComponent(MARKUP)}`, 200],
  ['markup in a day', `/en/cases/marat-zhylanbayev-2023?on=${encodeURIComponent(MARKUP)}`, 400],
  ['broken percent coding', '/en/search?q=%E0%A4%A', 200],
  ['broken percent coding in a path', '/en/cases/%E0%A4%A', 404],
  ['an address that no record can have', `/en/cases/${'y'.repeat(300)}`, 404],
  ['the path of a page with parameters, typed by hand', '/en/search/with/cT1h', 404],
  ['a parameter that the page does not take', '/en/method?utm_source=x', 200],
]

for (const [what, path, status] of CASES) {
  test(`${what}: a clear page with ${status}`, async ({ request }) => {
    const response = await request.get(path)
    const html = await response.text()
    expect(response.status()).toBe(status)
    expect(html).toContain('<h1')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img src=x')
    expect(html.length).toBeLessThan(200_000)
  })
}

test('a name pasted with invisible marks is found all the same', async ({ page }) => {
  await page.goto('/en/search?q=%E2%80%AEZhyl%E2%80%8Banbayev%E2%80%8F')
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Zhylanbayev/ })
      .first(),
  ).toBeVisible()
})

test('other methods than reading are refused, and say which are not', async ({ request }) => {
  for (const path of ['/en', '/en/cases', '/en/search?q=a', '/og-x/cases', '/fonts/cases']) {
    for (const method of ['POST', 'DELETE', 'PUT']) {
      const response = await request.fetch(path, { method, headers: { 'Next-Action': 'abc' } })
      expect(response.status(), `${method} ${path}`).toBe(405)
      expect(response.headers()['allow']).toBe('GET, HEAD')
    }
  }
})

test('no cache in between keeps an error, a search, or a page without asking again', async ({ request }) => {
  const kept = async (path: string) => (await request.get(path)).headers()['cache-control']
  expect(await kept('/en/cases')).toBe('no-cache')
  expect(await kept('/en/cases/marat-zhylanbayev-2023')).toBe('no-cache')
  for (const path of [
    '/en/search?q=a',
    '/en/cases/nobody',
    '/zzz',
    '/fonts/nope.woff2',
    '/en/cases?legal=guilty',
    '/_next/nope',
  ])
    expect(await kept(path), path).toBe('private, no-store')
})

test('a page is never answered as data, and addresses in no language lead nowhere', async ({ request }) => {
  const asData = await request.get('/en/cases', { headers: { RSC: '1', 'Next-Router-State-Tree': 'x' } })
  expect(asData.headers()['content-type']).toContain('text/html')
  for (const path of [
    '/og-x/cases',
    '/fonts/cases',
    '/.well-known/cases',
    '/en.rsc',
    '/en/cases.segments/_tree.segment.rsc',
  ])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('an old address leads to the new one', async ({ request }) => {
  const moved = await request.get(`/kk/cases/${OLD_SLUG}`, { maxRedirects: 0 })
  expect(moved.status()).toBe(308)
  expect(moved.headers()['location']).toBe('/kk/cases/marat-zhylanbayev-2023')
  expect((await request.get(`/kk/cases/${OLD_SLUG}`)).status()).toBe(200)
})
