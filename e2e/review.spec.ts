import { expect, test, type Browser, type Page } from 'playwright/test'
import { signInAs } from './accounts'

// Two people take one record from the first word to its withdrawal, with plain forms. Each test begins records of its own.

const RESEARCHER = 8
const EDITOR = 8
const SECOND_EDITOR = 9

async function pageOf(
  browser: Browser,
  role: 'researcher' | 'editor' | 'reader',
  nth: number,
  baseURL: string | undefined,
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  await signInAs(context, role, baseURL, nth)
  return context.newPage()
}

/** Begins an organisation, which needs nothing but its name in three languages. @returns the path of its editor */
async function beginOrganisation(page: Page, name: string): Promise<string> {
  await page.goto('/en/desk/records/new?kind=organisation')
  await page.getByLabel('Title or name').fill(name)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const path = new URL(page.url()).pathname
  await writeName(page, path, { Kazakh: `${name} ұйымы`, Russian: `${name} организация` })
  return path
}

async function writeName(page: Page, path: string, name: Record<string, string>): Promise<void> {
  await page.goto(`${path}?edit=heading%2Fheading`)
  for (const [lang, text] of Object.entries(name))
    await page.getByRole('textbox', { name: new RegExp(`^name, ${lang}`) }).fill(text)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
}

async function submit(page: Page, path: string, to?: string): Promise<void> {
  await page.goto(`${path}/review`)
  if (to) await page.getByLabel('Who is to read it').selectOption({ label: to })
  await page.getByLabel('A word to them').fill('Please read')
  await page.getByRole('button', { name: 'Send to review' }).click()
  await expect(page.getByRole('status')).toHaveText('Sent to review.')
}

const changes = (page: Page, name = 'What changed since the published version') =>
  page.getByRole('region', { name, exact: true })

test('a colleague asks for a change, then publishes; readers see it, its history tells it, and it is withdrawn', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const writer = await pageOf(browser, 'researcher', RESEARCHER, baseURL)
  const editor = await pageOf(browser, 'editor', EDITOR, baseURL)
  const path = await beginOrganisation(writer, 'Reviewed Organisation')
  await submit(writer, path, `E2E editor ${EDITOR}`)
  await expect(writer.getByText(`Next: E2E editor ${EDITOR} reads it and decides.`)).toBeVisible()

  await editor.goto(`${path}/review`)
  const first = changes(editor, 'What would be published for the first time')
  await expect(first.getByText('name in Russian added: Reviewed Organisation организация')).toBeVisible()
  await expect(editor.getByText('Please read')).toBeVisible()

  // A remark on one field, and a request that says first what should change.
  await first.getByText('Leave a remark').click()
  await first.getByLabel('On what').selectOption({ label: 'name in Russian' })
  await first.getByLabel('Remark').fill('Case of the noun')
  await first.getByRole('button', { name: 'Send' }).click()
  await expect(editor.getByRole('status')).toHaveText('The remark was added.')
  await editor.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(editor.getByText('Say what should change.')).toBeVisible()
  await editor.getByLabel('What should change').fill('Mend the Russian name')
  await editor.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(editor.getByRole('status')).toHaveText('Changes were asked for.')

  await writer.goto(`${path}/review`)
  await expect(writer.getByText('Mend the Russian name')).toBeVisible()
  const remark = writer.getByRole('region', { name: 'Remarks' })
  await remark.getByRole('link', { name: 'name in Russian' }).click()
  await expect(writer.getByRole('textbox', { name: /^name, Russian/ })).toBeVisible()
  await writeName(writer, path, { Russian: 'Проверенная организация' })
  await writer.goto(`${path}/review`)
  await writer.getByRole('button', { name: 'Dealt with' }).click()
  await expect(writer.getByRole('status')).toHaveText('The remark is marked as dealt with.')
  await submit(writer, path)

  await editor.goto(`${path}/review`)
  await editor.getByRole('button', { name: 'Publish' }).click()
  await expect(editor.getByRole('status')).toHaveText('Published. Readers see it.')
  const address = editor.getByText('Version 1 stands at:').getByRole('link')
  const at = await address.getAttribute('href')
  await address.click()
  await expect(editor.getByRole('heading', { level: 1 })).toContainText('Reviewed Organisation')

  // The history tells it, shows an earlier state and brings it back.
  await writer.goto(`${path}/history`)
  await expect(writer.getByRole('heading', { name: 'Published: version 1' })).toBeVisible()
  await expect(writer.getByText('Said: Mend the Russian name')).toBeVisible()
  await expect(writer.getByText(/^Proof: place in the chain \d+, hash [0-9a-f]{12}\./).first()).toBeVisible()
  const begun = writer.getByRole('listitem').filter({ has: writer.getByRole('heading', { name: 'Changed' }) })
  await begun.last().getByRole('link', { name: 'Look at it as it was after this change' }).click()
  const differs = writer.getByRole('region', { name: 'How it differs from now' })
  await expect(differs.getByText('name in Russian changed')).toBeVisible()
  await writer.getByRole('button', { name: 'Bring it back' }).click()
  await expect(writer.getByText('Give the reason.')).toBeVisible()
  await writer.getByLabel('Reason').fill('The first was right')
  await writer.getByRole('button', { name: 'Bring it back' }).click()
  await expect(writer.getByRole('status')).toHaveText('The earlier state was brought back.')
  await expect(writer.getByText('Reason: The first was right')).toBeVisible()

  // Hidden by one, at once.
  await editor.goto(`${path}/withdraw`)
  await editor.getByRole('button', { name: 'Withdraw now' }).click()
  await expect(editor.getByText('Give the reason.')).toBeVisible()
  await editor.getByLabel('Reason').fill('They asked for it')
  await editor.getByRole('button', { name: 'Withdraw now' }).click()
  await expect(editor.getByRole('status')).toHaveText('Withdrawn. Readers do not see it any more.')
  const gone = await editor.goto(at ?? '')
  expect(gone?.status()).toBe(410)
  await expect(editor.getByText('Reviewed Organisation')).toHaveCount(0)
})

test('a decision about what changed meanwhile is not carried out, and keeps its note', async ({
  browser,
  baseURL,
}) => {
  const writer = await pageOf(browser, 'researcher', RESEARCHER, baseURL)
  const editor = await pageOf(browser, 'editor', EDITOR, baseURL)
  const path = await beginOrganisation(writer, 'Overtaken Organisation')
  await submit(writer, path)
  await editor.goto(`${path}/review`)

  await writer.goto(`${path}/review`)
  await writer.getByRole('button', { name: 'Take it back' }).click()
  await expect(writer.getByRole('status')).toContainText('Taken back')
  await writeName(writer, path, { English: 'Overtaken Body' })
  await submit(writer, path)

  await editor.getByLabel('What should change').fill('A note of some length')
  await editor.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(editor.getByRole('alert')).toContainText('The record was changed after you read it')
  const since = editor.getByRole('region', { name: 'What changed since you opened the page' })
  await expect(since.getByText('name in English changed')).toBeVisible()
  await expect(editor.getByLabel('What should change')).toHaveValue('A note of some length')
  await editor.getByRole('button', { name: 'Ask for changes' }).click()
  await expect(editor.getByRole('status')).toHaveText('Changes were asked for.')
})

test('whoever wrote sees why they cannot publish', async ({ browser, baseURL }) => {
  const editor = await pageOf(browser, 'editor', SECOND_EDITOR, baseURL)
  const path = await beginOrganisation(editor, 'Organisation of One')
  await submit(editor, path)
  await expect(editor.getByText('You wrote some of this, and publishing needs two people')).toBeVisible()
  await expect(editor.getByRole('button', { name: 'Publish' })).toHaveCount(0)
  const sent = await editor.request.post(`${path}/review/publish`, {
    form: { revision: '3', warningsRead: 'yes' },
    headers: { Origin: baseURL ?? '', Accept: 'application/json' },
  })
  expect(sent.status()).toBe(403)
  expect(await sent.json()).toMatchObject({ say: expect.stringContaining('another editor publishes it') })
})

test('a restricted record exists for those who are named, and for nobody else', async ({
  browser,
  baseURL,
}) => {
  const writer = await pageOf(browser, 'researcher', RESEARCHER, baseURL)
  const editor = await pageOf(browser, 'editor', EDITOR, baseURL)
  const path = await beginOrganisation(writer, 'Restricted Organisation')
  expect((await editor.goto(`${path}/review`))?.status()).toBe(200)
  await writer.goto(`${path}/access`)
  await writer.getByRole('button', { name: 'Restrict to those named' }).click()
  await expect(writer.getByRole('status')).toHaveText('The record is open to those named only.')
  for (const page of ['', '/review', '/history', '/history/1', '/access', '/withdraw']) {
    const answer = await editor.goto(path + page)
    expect([page, answer?.status()]).toEqual([page, 404])
    await expect(editor.getByText('Restricted Organisation')).toHaveCount(0)
  }
  const named = writer.getByRole('region', { name: 'Those named' })
  await named.getByRole('button', { name: 'Add' }).click()
  await expect(named.getByText('There is no such account. Choose one of the list.')).toBeVisible()
  await named.getByLabel('Account').selectOption({ label: `E2E editor ${EDITOR}` })
  await named.getByRole('button', { name: 'Add' }).click()
  await expect(writer.getByRole('status')).toHaveText('Access was given.')
  expect((await editor.goto(`${path}/review`))?.status()).toBe(200)
  await named.getByRole('button', { name: `Remove E2E editor ${EDITOR}` }).click()
  expect((await editor.goto(`${path}/review`))?.status()).toBe(404)
})

test('what cannot be read or done is said at the field, and nothing is lost', async ({
  browser,
  baseURL,
}) => {
  const writer = await pageOf(browser, 'researcher', RESEARCHER, baseURL)
  const path = await beginOrganisation(writer, 'Badly Treated Organisation')
  await writer.goto(`${path}/review`)
  await writer.getByLabel('Days until the queue asks again').fill('0')
  await writer.getByRole('button', { name: 'Save' }).click()
  await expect(writer.getByText('Write a whole number from 1 to 3,650.')).toBeVisible()
  await expect(writer.getByLabel('Days until the queue asks again')).toHaveValue('0')
  await writer.getByLabel('Days until the queue asks again').fill('30')
  await writer.getByRole('button', { name: 'Save' }).click()
  await expect(writer.getByRole('status')).toHaveText('The term is saved.')
  await writer.getByRole('button', { name: 'I looked today, and there is none' }).click()
  await expect(writer.getByRole('status')).toHaveText('Written down: looked for today.')

  const headers = { Origin: baseURL ?? '', Accept: 'application/json' }
  const post = (step: string, form: Record<string, string>, origin = baseURL ?? '') =>
    writer.request.post(path + step, { form, headers: { ...headers, Origin: origin } })
  expect((await post('/review/comment', { path: '', body: 'x'.repeat(4001) })).status()).toBe(422)
  expect((await post('/review/submit', { revision: '1', reviewer: 'nobody' })).status()).toBe(422)
  expect((await post('/review/take-back', {})).status()).toBe(409)
  expect((await post('/review/take-back', {}, 'https://elsewhere.example')).status()).toBe(403)
  expect((await post('/review/publish', { revision: '1' })).status()).toBe(403)
  expect((await post('/withdraw/hide', { reason: 'I may not' })).status()).toBe(403)
  const nobody = path.replace(/[^/]+$/, '0198a1b2-0000-7000-8000-000000000000')
  const foreign = await writer.request.post(`${nobody}/review/comment`, {
    form: { path: '', body: 'x' },
    headers,
  })
  expect(foreign.status()).toBe(404)
  expect((await writer.goto(`${nobody}/review`))?.status()).toBe(404)
  expect((await writer.goto(`${path.replace(/[^/]+$/, 'x')}/history/y`))?.status()).toBe(404)
})
