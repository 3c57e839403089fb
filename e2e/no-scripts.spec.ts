import { expect, test } from 'playwright/test'
import { ALL_PAGES } from './pages'

for (const { name, path } of ALL_PAGES) {
  test(`${name}: no script, first response and second, and nothing from elsewhere`, async ({
    page,
    request,
    baseURL,
  }) => {
    for (const time of ['first', 'second']) {
      const response = await request.get(path)
      const html = await response.text()
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(
        scripts.filter((tag) => !tag.includes('type="application/ld+json"')),
        `${time} response`,
      ).toEqual([])
      expect(html).not.toContain('as="script"')
      expect(html, 'no inline style, which the policy would block').not.toMatch(/<[a-z][^>]*\sstyle="/)
      expect(response.headers()['content-security-policy']).toContain("script-src 'none'")
      expect(response.headers()['set-cookie'] ?? null).toBeNull()
    }
    const elsewhere: string[] = []
    page.on('request', (each) => {
      if (new URL(each.url()).origin !== baseURL) elsewhere.push(each.url())
    })
    const broken: string[] = []
    page.on('response', (each) => {
      if (
        each.status() >= 400 &&
        each.url() !== `${baseURL}${encodeURI(path)}` &&
        each.request().resourceType() !== 'document'
      )
        broken.push(each.url())
    })
    await page.goto(path)
    expect(elsewhere).toEqual([])
    expect(broken).toEqual([])
  })
}
