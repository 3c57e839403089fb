import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from 'playwright/test'
import { signInAs } from './accounts'

const CASE = '/en/cases/marat-zhylanbayev-2023'
const CODE = /^[A-Z0-9]{4}(-[A-Z0-9]{4}){4}$/

/** Fills the form in and sends it until it is old enough to have been filled in by a person. */
async function sendReport(page: Page, body: string, contact = ''): Promise<string> {
  await page.getByLabel('What is wrong').fill(body)
  await page.getByLabel('How to reach you').fill(contact)
  await expect(async () => {
    await page.getByRole('button', { name: 'Send the report' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your report has arrived', {
      timeout: 500,
    })
  }).toPass()
  return (await page.getByText(CODE).textContent()) ?? ''
}

test('a reader reports an error, an editor answers, and the holder of the code reads the answer', async ({
  page,
  browser,
  baseURL,
}) => {
  const mark = randomUUID()
  const body = `${mark} The date is wrong: <b>bold</b> \u202Ednekcab`
  await page.goto(CASE)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Report an error on this page' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: CASE })).toBeVisible()
  const code = await sendReport(page, body, 'aigul@example.org')
  expect(page.url()).not.toContain(code)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The code cannot be shown again')

  const desk = await browser.newContext({ javaScriptEnabled: false, baseURL })
  await signInAs(desk, 'editor', baseURL)
  const editor = await desk.newPage()
  await editor.goto('/en/desk/reports')
  await editor.getByRole('link', { name: new RegExp(mark) }).click()
  await expect(editor.getByText(`${mark} The date is wrong: <b>bold</b> [U+202E]dnekcab`)).toBeVisible()
  await expect(editor.getByRole('main')).toContainText(`${CASE}, version 1`)
  await expect(editor.getByRole('main')).not.toContainText('aigul@example.org')
  await editor.getByRole('link', { name: 'Read the contact' }).click()
  await expect(editor.getByText('aigul@example.org')).toBeVisible()
  await editor.getByRole('link', { name: 'Back to the report' }).click()
  await editor.getByRole('textbox', { name: 'Answer' }).fill('Put right today. Thank you.')
  await editor.getByRole('button', { name: 'Send the answer' }).click()
  await expect(editor.getByRole('status')).toContainText('The answer is saved')
  await desk.close()

  await page.goto('/ru/report/answer')
  await page.getByLabel('Ваш код').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Показать ответ' }).click()
  await expect(page.getByText('Put right today. Thank you.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: CASE })).toBeVisible()
  expect(page.url()).not.toContain(code)
})

test('a form that is refused comes back with everything typed, and says what to do', async ({ page }) => {
  await page.goto(`/en/report?about=${CASE}`)
  const body = page.getByLabel('What is wrong')
  const contact = page.getByLabel('How to reach you')
  await contact.fill('me@example.org "quoted"')
  await page.getByRole('button', { name: 'Send the report' }).click()
  await expect(page.getByRole('alert')).toContainText('The report is empty')
  await expect(contact).toHaveValue('me@example.org "quoted"')
  const text = '</textarea><script>alert(1)</script>\n\n"ә" \\ '
  await body.fill(text)
  const sent = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Send the report' }).click()
  expect((await sent).status()).toBe(303)
  // Whether it came too quickly or was taken, no word of it stands in the address.
  expect(page.url()).not.toContain('textarea')
})

test('a form that was sent is not taken a second time with other words', async ({ page }) => {
  await page.goto(`/en/report?about=${CASE}`)
  await sendReport(page, `First ${randomUUID()}`)
  await page.goto(`/en/report?about=${CASE}`)
  const hidden = await page.locator('input[name=token]').inputValue()
  await sendReport(page, `Second ${randomUUID()}`)
  const again = await page.request.post('/en/report/send', {
    form: { about: CASE, token: hidden, body: 'Third', contact: '' },
  })
  expect(await again.text()).toContain('This form was sent already')
  expect(await again.text()).toContain('>Third</textarea>')
})

test('two readers who open the form at once have each a form of their own', async ({ request }) => {
  const pages = await Promise.all(Array.from({ length: 6 }, () => request.get('/en/report')))
  const tokens = await Promise.all(
    pages.map(async (each) => / name="token" value="([^"]+)"/.exec(await each.text())?.[1]),
  )
  expect(new Set(tokens).size).toBe(6)
  for (const each of pages) expect(each.headers()['cache-control']).toBe('private, no-store')
})

test('a code that is none is answered like one that is not known', async ({ page }) => {
  const said: (string | null)[] = []
  for (const code of ['hello', 'ACDE-FHJK-LMNP-QRTV-WXY3']) {
    await page.goto('/en/report/answer')
    await page.getByLabel('Your code').fill(code)
    await page.getByRole('button', { name: 'Show the answer' }).click()
    said.push(await page.getByRole('alert').textContent())
    await expect(page.getByLabel('Your code')).toHaveValue(code)
  }
  expect(said[0]).toBe(said[1])
})

test('reports are for editors: a researcher is told so, and an administrator gets in', async ({
  browser,
  baseURL,
}) => {
  for (const [role, status] of [
    ['reader', 403],
    ['researcher', 403],
    ['editor', 200],
    ['administrator', 200],
  ] as const) {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
    await signInAs(context, role, baseURL)
    const response = await (await context.newPage()).goto('/en/desk/reports')
    expect(response?.status(), role).toBe(status)
    await context.close()
  }
})

test('addresses of forms, opened from a history, lead to the empty form', async ({ page }) => {
  await page.goto('/kk/report/send')
  await expect(page).toHaveURL(/\/kk\/report$/)
  await page.goto('/kk/report/answer/read')
  await expect(page).toHaveURL(/\/kk\/report\/answer$/)
})
