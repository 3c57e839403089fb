import AxeBuilder from '@axe-core/playwright'
import { expect, test } from 'playwright/test'
import { ALL_PAGES } from './pages'

for (const scheme of ['light', 'dark'] as const) {
  for (const { name, path } of ALL_PAGES) {
    // Dark differs in colour alone, which the language does not change.
    if (scheme === 'dark' && !path.startsWith('/kk')) continue
    test(`${name}, ${scheme}: axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
        ),
      ).toEqual([])
    })
  }
}
