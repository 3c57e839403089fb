import AxeBuilder from '@axe-core/playwright'
import { expect, test, type BrowserContext, type Page } from 'playwright/test'
import { signInAs } from './accounts'

// The editor of the desk, with and without scripts. Every test begins a case of its own.

const RESEARCHER = 7
const EDITOR = 7

async function beginCase(page: Page, title: string): Promise<string> {
  await page.goto('/en/desk/records/new?kind=case')
  await page.getByLabel('Title or name').fill(title)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname
}

const openHeading = (page: Page, path: string) => page.goto(`${path}?edit=heading%2Fheading`)
// The label says besides whether the language is written yet.
const english = (page: Page, name: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}, English`) })
const saved = (page: Page) => expect(page.getByText('Saved.', { exact: true })).toBeVisible()

async function secondPerson(context: BrowserContext, baseURL: string | undefined): Promise<Page> {
  const browser = context.browser()
  if (!browser) throw new Error('no browser')
  const other = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  await signInAs(other, 'editor', baseURL, EDITOR)
  return other.newPage()
}

test.describe('without scripts', () => {
  test.beforeEach(async ({ context, baseURL }) => {
    await signInAs(context, 'researcher', baseURL, RESEARCHER)
  })

  test('a researcher writes a case down with its person, proceedings, sentence and citation', async ({
    page,
  }) => {
    const path = await beginCase(page, 'The case of the plain form')
    await page.getByRole('link', { name: 'New person in the case' }).click()
    await page.getByLabel('person', { exact: true }).fill('Aqyn Plainov')
    await page.getByRole('button', { name: 'Search' }).last().click()
    await page.getByRole('button', { name: 'New person: Aqyn Plainov' }).click()
    await page.getByLabel('role').selectOption({ label: 'the person concerned' })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Aqyn Plainov' })).toBeVisible()

    await page.getByRole('link', { name: 'New proceedings' }).click()
    await page.getByLabel('kind', { exact: true }).selectOption({ label: 'criminal' })
    await english(page, 'name').fill('Criminal case')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await saved(page)

    await page.getByRole('link', { name: 'sentence', exact: true }).click()
    await page.getByLabel('date', { exact: true }).fill('2026-02-30')
    await english(page, 'text').fill('Seven years')
    await page.getByLabel('kind', { exact: true }).selectOption({ label: 'imprisonment' })
    await page.getByLabel('months').fill('84')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const problem = page.getByRole('alert')
    await expect(problem).toContainText('Not saved yet')
    await problem.getByRole('link', { name: /There is no such date/ }).click()
    await expect(page.getByLabel('date', { exact: true })).toHaveValue('2026-02-30')
    await expect(english(page, 'text')).toHaveValue('Seven years')
    await page.getByLabel('date', { exact: true }).fill('2026-03-01')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const line = page.getByRole('listitem').filter({ hasText: 'imprisonment, 7 years' })
    await expect(line).toContainText('no citation')
    await expect(line).toContainText('not in Kazakh, Russian')

    await page.getByRole('link', { name: 'sentence, Aqyn Plainov' }).click()
    await page.getByLabel('source', { exact: true }).fill('Azattyq')
    await page
      .getByRole('group', { name: 'Citations' })
      .getByRole('button', { name: 'Search' })
      .first()
      .click()
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await page.getByLabel('paragraph').fill('3')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await saved(page)
    await expect(line).toContainText('paragraph 3')
    await expect(line).not.toContainText('no citation')

    await page.goto(`${path}/preview?lang=en`)
    await expect(page.getByRole('main')).toContainText('Seven years')
  })

  test('the second of two people is told who changed the same field, and chooses', async ({
    page,
    context,
    baseURL,
  }) => {
    const path = await beginCase(page, 'The case of two people')
    const other = await secondPerson(context, baseURL)
    await openHeading(page, path)
    await openHeading(other, path)
    await english(other, 'title').fill('The title of the editor')
    await english(other, 'summary').fill('The summary of the editor')
    await other.getByRole('button', { name: 'Save', exact: true }).click()
    await saved(other)
    await english(page, 'title').fill('The title of the researcher')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('E2E editor')
    await expect(page.getByRole('radio', { name: /saved: The title of the editor/ })).toBeVisible()
    await expect(english(page, 'title')).toHaveValue('The title of the researcher')
    await expect(english(page, 'summary')).toHaveValue('The summary of the editor')
    await page.getByRole('radio', { name: /What you typed/ }).check()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The title of the researcher')
    await expect(page.getByRole('main')).toContainText('The summary of the editor')
  })

  test('a row that others use stays; another is taken away and brought back', async ({ page }) => {
    await beginCase(page, 'The case of what is taken away')
    await page.getByRole('link', { name: 'New disagreement' }).click()
    await english(page, 'what about').fill('The year')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('link', { name: 'The year' }).click()
    await page.getByRole('button', { name: 'Take away', exact: true }).click()
    await expect(page.getByText('The row is taken away.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'The year' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await expect(page.getByRole('link', { name: 'The year' })).toBeVisible()
  })

  test('a reader reads drafts and finds no form', async ({ page, context, baseURL }) => {
    const path = await beginCase(page, 'The case that is read')
    await context.clearCookies()
    await signInAs(context, 'reader', baseURL, RESEARCHER)
    await openHeading(page, path)
    await expect(page.getByRole('heading', { level: 1, name: 'The case that is read' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0)
    await expect(page.getByText('your account does not write')).toBeVisible()
  })

  test('a restricted case is nowhere for others', async ({ page, context, baseURL }) => {
    await page.goto('/en/desk/records/new?kind=case')
    await page.getByLabel('Title or name').fill('The case for few')
    await page.getByRole('checkbox', { name: /Restrict it to me/ }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect(page.getByText('restricted to named people')).toBeVisible()
    const path = new URL(page.url()).pathname
    const other = await secondPerson(context, baseURL)
    for (const page of [path, `${path}/preview`]) {
      const response = await other.goto(page)
      expect(response?.status()).toBe(404)
      await expect(other.getByRole('main')).not.toContainText('The case for few')
    }
  })
})

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true })
  test.beforeEach(async ({ context, baseURL }) => {
    await signInAs(context, 'researcher', baseURL, RESEARCHER + 1)
  })

  /** A source with a text, beside a case of its own. */
  async function besideSource(page: Page, title: string): Promise<string> {
    await page.goto('/en/desk/records/new?kind=source')
    await page.getByLabel('Title or name').fill(`${title}: the report`)
    await page.getByRole('button', { name: 'Begin' }).click()
    await page
      .getByRole('textbox', { name: 'Text of the source' })
      .fill('The first paragraph.\n\nThe court said so. More.\n\nThird: The court said so.')
    await page.getByRole('button', { name: 'Keep the text' }).click()
    await expect(page.getByText('The text of the source is kept.')).toBeVisible()
    const source = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    return `${await beginCase(page, title)}?source=${source}`
  }

  test('by keyboard alone: a new claim, its words, its citation from selected words, saved', async ({
    page,
  }) => {
    await page.goto(await besideSource(page, 'The case of the keyboard'))
    await page.keyboard.press('n')
    await expect(page.getByRole('dialog', { name: 'New claim' })).toBeVisible()
    await page.keyboard.press('e')
    await page.keyboard.press('Enter')
    const event = page.getByLabel('event', { exact: true })
    await event.selectOption({ label: 'trial' })
    await page.getByLabel('date', { exact: true }).fill('2026-03~')
    await expect(page.getByText('about March 2026')).toBeVisible()
    await english(page, 'text').fill('The court sat, n and c are letters here')
    await expect(page.getByText(/^Kept on the server/)).toBeVisible()
    await page
      .getByRole('paragraph')
      .filter({ hasText: 'Third: The court said so.' })
      .evaluate((paragraph) => {
        const words = paragraph.firstChild
        const from = words?.textContent?.indexOf('The court') ?? 0
        if (words)
          window.getSelection()?.setBaseAndExtent(words, from, words, from + 'The court said so'.length)
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      })
    await page.keyboard.press('c')
    await expect(page.getByLabel('words of the source')).toHaveValue('The court said so')
    await expect(page.getByLabel('paragraph')).toHaveValue('3')
    await page.keyboard.press('Control+Enter')
    await saved(page)
    const line = page.getByRole('listitem').filter({ hasText: 'The court sat' })
    await expect(line).toBeFocused()
    await expect(line).toContainText('paragraph 3')
    await page.keyboard.press('e')
    await expect(page.getByLabel('words of the source')).toHaveValue('The court said so')
    await page.keyboard.press('Escape')
    await expect(page.getByLabel('words of the source')).toHaveCount(0)
  })

  test('what is typed is there again after leaving without saving, and can be thrown away', async ({
    page,
  }) => {
    const path = await beginCase(page, 'The case of what was typed')
    await openHeading(page, path)
    await english(page, 'summary').fill('Words in mid-sent')
    await expect(page.getByText(/^Kept on the server/)).toBeVisible()
    await page.goto(path)
    await expect(page.getByText('1 row has words that are not saved')).toBeVisible()
    await page.getByRole('link', { name: 'Go on' }).click()
    await expect(english(page, 'summary')).toHaveValue('Words in mid-sent')
    await page.getByRole('button', { name: 'Throw away what is not saved' }).click()
    await expect(page.getByText('The words that were not saved are thrown away.')).toBeVisible()
    await openHeading(page, path)
    await expect(english(page, 'summary')).toHaveValue('')
  })

  test('a lost connection loses no word', async ({ page, context }) => {
    const path = await beginCase(page, 'The case of the lost line')
    await openHeading(page, path)
    await expect(page.getByRole('button', { name: 'Keys: ?' })).toBeVisible()
    await context.setOffline(true)
    await english(page, 'summary').fill('Typed without a line')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText(/The server is not reached/)).toBeVisible()
    await expect(english(page, 'summary')).toHaveValue('Typed without a line')
    await context.setOffline(false)
    await expect(page.getByText(/^Kept on the server/)).toBeVisible({ timeout: 15_000 })
    expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0)
    await page.keyboard.press('Control+Enter')
    await saved(page)
    await expect(page.getByRole('main')).toContainText('Typed without a line')
  })

  test.describe('axe', () => {
    test.use({ bypassCSP: true })
    for (const width of [360, 1280]) {
      test(`finds nothing in the editor at ${width} px, with a form and its errors open`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 })
        const path = await beginCase(page, `The case at ${width}`)
        await page.goto(`${path}?add=claims&kind=sentence`)
        await page.getByLabel('date', { exact: true }).fill('2026-02-30')
        await page.getByRole('button', { name: 'Save', exact: true }).click()
        await expect(page.getByRole('alert').filter({ hasText: 'Not saved yet' })).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow).toBeLessThanOrEqual(0)
      })
    }
  })
})
