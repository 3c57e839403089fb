import { expect, test } from 'playwright/test'

const SPELLINGS = ['Жыланбаев', 'Zhylanbayev', 'Schylanbajew', 'Жыланбаевтың', 'ژىلانباەۆ'] as const

for (const spelling of SPELLINGS) {
  test(`a journalist finds Zhylanbayev as «${spelling}» and reads his status on 1 June 2024`, async ({
    page,
  }) => {
    await page.goto('/en')
    await page.getByRole('searchbox', { name: /Name/ }).fill(spelling)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Marat Zhylanbayev', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Marat Zhylanbayev')
    await page.getByLabel('Status on another day').fill('2024-06-01')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(/\/en\/people\/marat-zhylanbayev\?on=2024-06-01$/)
    await expect(page.getByText(/As of 1 June 2024.*imprisoned since 29 November 2023/)).toBeVisible()
  })
}

test('Serik Zhakhin is not taken for Amangeldi Zhakhin', async ({ page }) => {
  await page.goto('/en/search?q=Serik+Zhakhin')
  const people = page.getByRole('region', { name: /People/ })
  await expect(people.getByRole('link', { name: /Amangeldi/ })).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('Serik Zhakhin')
})

test('a reader walks from a sentence to its place in the source, and back to the claim', async ({ page }) => {
  await page.goto('/kk/cases/orazaly-yerzhanov-2026')
  const claim = page.locator('.claim', { hasText: 'бостандығы төрт жылға шектел' }).first()
  await claim
    .getByRole('link', { name: /^айғақ/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#e-[0-9a-f]{8}$/)
  const evidence = page.locator(new URL(page.url()).hash)
  await expect(evidence).toContainText('Азаттық')
  await expect(evidence).toContainText('5-абзац')
  await evidence.locator('summary').click()
  await expect(evidence.locator('q')).toHaveText('бостандығы төрт жылға шектеліп')
  await evidence.getByRole('link', { name: 'дереккөздегі орны' }).click()
  await expect(page).toHaveURL(/\/kk\/sources\/azattyq-2026-06-22#z-[0-9a-f]{8}$/)
  const row = page.locator(new URL(page.url()).hash)
  await expect(row).toBeVisible()
  await expect(row).toContainText('бостандығы төрт жылға шектеліп')
})

test('a journalist filters to the people under investigation', async ({ page }) => {
  await page.goto('/en/cases')
  await page.getByLabel('Legal status').selectOption({ value: 'under_investigation' })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/legal=under_investigation/)
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Bazhkenova/ })
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /Zhylanbayev/ })).toHaveCount(0)
})

test('the numbers on the first page are the lengths of the lists behind them', async ({ page }) => {
  await page.goto('/en')
  const numbers = page.getByRole('main').locator('a[href*="/en/cases?"]')
  const targets = await numbers.evaluateAll((links) =>
    links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })),
  )
  const single = targets.filter(({ text }) => /^\s*\d+/.test(text))
  expect(single.length).toBeGreaterThan(2)
  for (const { href, text } of single) {
    await page.goto(href)
    const count = Number(/\d+/.exec(text)?.[0])
    if (count === 0) await expect(page.getByRole('main')).toContainText(/0 people|No case|no case/i)
    else await expect(page.getByRole('main')).toContainText(new RegExp(`\\b${count} (person|people)\\b`))
  }
})

test('a reader changes the language on a deep page and stays there', async ({ page }) => {
  await page.goto('/en/cases/marat-zhylanbayev-2023?on=2024-06-01')
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Қазақша' }).click()
  await expect(page).toHaveURL(/\/kk\/cases\/marat-zhylanbayev-2023\?on=2024-06-01$/)
  await expect(page.getByRole('main')).toContainText('бас бостандығынан айырылған')
  await page.getByRole('navigation', { name: 'Тілдер' }).getByRole('link', { name: 'Русский' }).click()
  await expect(page).toHaveURL(/\/ru\/cases\/marat-zhylanbayev-2023\?on=2024-06-01$/)
})

test('the letter leads to every case it names', async ({ page }) => {
  const named = [
    'orazaly-yerzhanov-2026',
    'gulnara-bazhkenova-2025',
    'amir-kassenov-2025',
    'marat-zhylanbayev-2023',
    'duman-mukhamedkarim-2023',
    'amangeldi-zhakhin-2025',
    'atajurt-19',
    'iakov-vorontsov',
    'zhanar-sekerbayeva',
    'aidos-sadykov-killing',
    'natalya-sadykova-pressure',
    'january-2022',
    'azattyq-access',
  ]
  for (const slug of named) {
    await page.goto('/ru/letters/iphr-kibhr-eu-2026-06')
    await page.getByRole('main').locator(`a[href="/ru/cases/${slug}"]`).first().click()
    await expect(page).toHaveURL(new RegExp(`/ru/cases/${slug}$`))
    await expect(
      page.getByRole('main').locator('a[href="/ru/letters/iphr-kibhr-eu-2026-06"]').first(),
    ).toBeVisible()
  }
})

test('a misspelt address offers a way on', async ({ page }) => {
  const response = await page.goto('/kk/cases/marat-zhylanbaev')
  expect(response?.status()).toBe(404)
  await page.getByRole('searchbox').fill('Жыланбаев')
  await page.getByRole('button', { name: 'Іздеу' }).click()
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Марат Жыланбаев', exact: true }).first(),
  ).toBeVisible()
})

test('the first page speaks the language the browser asks for', async ({ browser, baseURL }) => {
  for (const [asks, gets] of [
    ['kk-KZ', 'kk'],
    ['ru-RU', 'ru'],
    ['de-DE', 'en'],
  ] as const) {
    const context = await browser.newContext({
      locale: asks,
      baseURL: baseURL ?? '',
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(new RegExp(`/${gets}$`))
    await context.close()
  }
})

test('a page prints in black, with the evidence open', async ({ page }) => {
  await page.goto('/en/cases/orazaly-yerzhanov-2026')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.evidence-more').first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
})
