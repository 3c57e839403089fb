import { expect, test } from 'playwright/test'
import { ALL_PAGES, isError } from './pages'

for (const { name, path, lang, kind } of ALL_PAGES) {
  test(`${name}: stands at 360 px without scrolling sideways, with one heading and its language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page).toHaveTitle(/\S+ · (Aigaq|Айғақ)|^(Aigaq|Айғақ)/)
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      'each address on the page stands once',
    ).toEqual([])
    const widths = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }))
    expect(widths.page).toBeLessThanOrEqual(widths.window)
    expect(await page.locator('link[rel="canonical"]').count()).toBe(isError(kind) ? 0 : 1)
  })
}
