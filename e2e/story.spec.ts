import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test, type Page } from 'playwright/test'
import { accessWorld } from './access-world'
import { plantedAccount, signInAs } from './accounts'

// The desk's story, whole: a case is logged from a document at the side, each claim cited to its words, sent to a
// colleague who asks for one change and publishes; readers see it at once, and the history proves that it stands as told.

const NTH = 10
const words = (page: Page, name: string, lang: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}, ${lang}`) })
const save = async (page: Page) => {
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
}

async function fill(
  page: Page,
  name: string,
  { kk, ru, en }: Record<'kk' | 'ru' | 'en', string>,
): Promise<void> {
  await words(page, name, 'Kazakh').fill(kk)
  await words(page, name, 'Russian').fill(ru)
  await words(page, name, 'English').fill(en)
}

/** Marks words in the source at the side and presses C. */
async function cite(page: Page, text: string): Promise<void> {
  await page
    .getByRole('paragraph')
    .filter({ hasText: text })
    .evaluate((paragraph, marked) => {
      const node = paragraph.firstChild
      const from = node?.textContent?.indexOf(marked) ?? 0
      if (node) window.getSelection()?.setBaseAndExtent(node, from, node, from + marked.length)
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    }, text)
  await page.keyboard.press('c')
  await expect(page.getByLabel('words of the source')).toHaveValue(text)
}

test.use({ javaScriptEnabled: true, actionTimeout: 10_000 })

test('from a document to a published case that nobody altered since', async ({
  page,
  browser,
  baseURL,
  context,
}) => {
  test.slow()
  await signInAs(context, 'researcher', baseURL, NTH)

  // The document, with its text.
  await page.goto('/en/desk/records/new?kind=source')
  await page.getByLabel('Title or name').fill('Verdict in Astana')
  await page.getByLabel('publisher').fill('A newspaper of the tests')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page
    .getByRole('textbox', { name: 'Text of the source' })
    .fill(
      'The court met on Monday.\n\nAqyn Storyuly was charged with false information.\n\nHe was sentenced to seven years in prison.',
    )
  await page.getByRole('button', { name: 'Keep the text' }).click()
  await expect(page.getByText('The text of the source is kept.')).toBeVisible()
  const source = new URL(page.url()).pathname
  await page.goto(`${source}?edit=heading%2Fheading`)
  await fill(page, 'publisher', {
    kk: 'Сынақ газеті',
    ru: 'Газета испытаний',
    en: 'A newspaper of the tests',
  })
  await save(page)

  // The case, its person and proceedings.
  await page.goto('/en/desk/records/new?kind=case')
  await page.getByLabel('Title or name').fill('Aqyn Storyuly: seven years')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aqyn Storyuly: seven years' })).toBeVisible()
  const path = new URL(page.url()).pathname
  await page.goto(`${path}?edit=heading%2Fheading`)
  await fill(page, 'title', {
    kk: 'Ақын Сториұлы: жеті жыл',
    ru: 'Акын Сториулы: семь лет',
    en: 'Aqyn Storyuly: seven years',
  })
  await fill(page, 'summary', { kk: 'Сот үкімі.', ru: 'Приговор суда.', en: 'A verdict.' })
  await save(page)
  await page.goto(`${path}?add=subjects`)
  const person = page.getByRole('combobox', { name: 'person' })
  await person.fill('Aqyn Storyuly')
  await page.getByRole('option', { name: /^New/ }).click()
  await page.getByLabel('role').selectOption({ label: 'the person concerned' })
  await save(page)
  await page.goto('/en/desk/people?q=Storyuly')
  await page.getByRole('main').getByRole('link', { name: 'Aqyn Storyuly' }).click()
  await page.goto(`${new URL(page.url()).pathname}?edit=heading%2Fheading`)
  await fill(page, 'name', { kk: 'Ақын Сториұлы', ru: 'Акын Сториулы', en: 'Aqyn Storyuly' })
  await save(page)
  await page.goto(`${path}?add=proceedings`)
  await page.getByLabel('kind', { exact: true }).selectOption({ label: 'criminal' })
  await fill(page, 'name', { kk: 'Қылмыстық іс', ru: 'Уголовное дело', en: 'Criminal case' })
  await fill(page, 'wording of the charge', {
    kk: 'Жалған ақпарат тарату',
    ru: 'Ложная информация',
    en: 'False information',
  })
  await save(page)

  // The charge and the sentence, each cited to its words.
  await page.goto(`${path}?add=claims&kind=charge&source=${source.split('/').at(-1)}`)
  await page.getByLabel('charge', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('what became of the charge', { exact: true }).selectOption({ label: 'charged' })
  await fill(page, 'text', { kk: 'Айып тағылды.', ru: 'Предъявлено обвинение.', en: 'He was charged.' })
  await cite(page, 'charged with false information')
  await save(page)
  await page.goto(`${path}?add=claims&kind=sentence&source=${source.split('/').at(-1)}`)
  await page.getByRole('combobox', { name: 'proceedings' }).selectOption({ label: 'Criminal case' })
  await page.getByLabel('date', { exact: true }).fill('2026-03-02')
  await fill(page, 'text', {
    kk: 'Сот оны жеті жылға соттады.',
    ru: 'Суд приговорил его к семи годам.',
    en: 'The court sentenced him to seven years.',
  })
  await page.getByLabel('kind', { exact: true }).selectOption({ label: 'imprisonment' })
  await page.getByLabel('months').fill('84')
  await cite(page, 'sentenced to seven years in prison')
  await save(page)
  const line = page.getByRole('listitem').filter({ hasText: 'The court sentenced him' })
  await expect(line).toContainText('paragraph 3')

  // To a colleague, who asks for one change.
  const { name } = plantedAccount('editor', baseURL, NTH)
  await page.goto(`${path}/review`)
  await page.getByLabel('Who is to read it').selectOption({ label: name })
  await page.getByRole('button', { name: 'Send to review' }).click()
  await expect(page.getByRole('status')).toHaveText('Sent to review.')
  const colleague = await browser.newContext(baseURL ? { baseURL } : {})
  await signInAs(colleague, 'editor', baseURL, NTH)
  const editor = await colleague.newPage()
  await editor.goto('/en/desk')
  await editor
    .getByRole('region', { name: /^To review/ })
    .getByRole('link', { name: 'Aqyn Storyuly: seven years' })
    .click()
  await expect(editor.getByRole('main')).toContainText('imprisonment, 7 years')
  await expect(editor.getByRole('main')).toContainText('sentenced to seven years in prison')
  await editor.getByLabel('What should change').fill('Say in the summary which court it was')
  await editor.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(editor.getByRole('status')).toHaveText('Changes were asked for.')
  await page.goto(`${path}?edit=heading%2Fheading`)
  await words(page, 'summary', 'English').fill('A verdict of a court in Astana.')
  await save(page)
  await page.goto(`${path}/review`)
  await page.getByRole('button', { name: 'Send to review' }).click()
  await expect(page.getByRole('status')).toHaveText('Sent to review.')

  // Published by the colleague; readers see it within two seconds.
  await editor.goto(`${path}/review`)
  const read = editor.getByRole('checkbox', { name: /read/ })
  if ((await read.count()) > 0) await read.first().check()
  const reader = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const site = await reader.newPage()
  expect((await site.goto('/en/cases/aqyn-storyuly-seven-years'))?.status()).toBe(404)
  await site.goto('/en/cases')
  await expect(site.getByText('Aqyn Storyuly')).toHaveCount(0)
  const pressed = Date.now()
  await editor.getByRole('button', { name: 'Publish' }).click()
  await expect
    .poll(async () => (await reader.request.get('/en/cases/aqyn-storyuly-seven-years')).status(), {
      intervals: [50],
    })
    .toBe(200)
  expect(Date.now() - pressed).toBeLessThan(2000)
  await expect(editor.getByRole('status')).toHaveText('Published. Readers see it.')
  await site.goto('/en/cases/aqyn-storyuly-seven-years')
  await expect(site.getByRole('main')).toContainText('The court sentenced him to seven years.')
  await expect(site.getByRole('main')).toContainText('A verdict of a court in Astana.')
  await site.goto('/en/cases')
  await expect(site.getByText('Aqyn Storyuly').first()).toBeVisible()
  expect((await site.goto('/en/people/aqyn-storyuly'))?.status()).toBe(200)

  // Who changed what, when and why; and that nothing was altered.
  await editor.goto(`${path}/history`)
  await expect(editor.getByText('Said: Say in the summary which court it was')).toBeVisible()
  await expect(editor.getByText('summary in English changed')).toBeVisible()
  const { dataFolder } = accessWorld(baseURL)
  const verify = promisify(execFile)('npm', ['run', '--silent', 'desk', '--', 'verify'], {
    env: { ...process.env, AIGAQ_DATA: dataFolder, DATABASE_URL: '' },
  })
  // The secrets that these tests plant past the program are found, and nothing else is.
  const { stdout } = await verify.catch((error: { stdout: string }) => error)
  expect(stdout).toMatch(/The history (is whole|was tampered with): \d+ revisions/)
  expect(stdout).not.toMatch(/^(Revision|Record|Version)/m)
  expect(stdout).not.toContain(path.split('/').at(-1))
})
