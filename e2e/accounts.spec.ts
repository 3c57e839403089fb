import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from 'playwright/test'
import { signInAs } from './accounts'
import { authenticator } from './authenticator'

const PASSWORD = 'қызыл алма тау 7'

/** An administrator invites somebody new. @returns their address, the link, and the page of their account */
async function invite(page: Page, role: 'researcher' | 'editor' | 'reader') {
  const email = `${randomUUID()}@example.org`
  await page.goto('/en/desk/accounts')
  await page.getByLabel('Name').fill('Aset Invited')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('combobox', { name: 'Role' }).selectOption(role)
  await page.getByLabel('Language of mail to them').selectOption('en')
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByRole('status')).toHaveText('The link stands below.')
  const link = await page.getByRole('region', { name: 'Link to hand over' }).getByRole('code').innerText()
  return { email, link, account: page.url().split('?')[0] ?? '' }
}

async function accept(page: Page, link: string) {
  await page.goto(link)
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByLabel('The same password once more').fill(PASSWORD)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByRole('status')).toContainText('The password is set')
}

async function givePassword(page: Page, email: string, password = PASSWORD) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Sets up the authenticator that the page asks for. @returns it, and the recovery codes */
async function enrol(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up the second factor')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible()
  const mine = authenticator(await page.getByRole('main').getByRole('code').innerText())
  await page.getByLabel('Type the code').fill(await mine.code())
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recovery codes')
  const codes = await page.getByRole('listitem').getByRole('code').allInnerTexts()
  expect(codes).toHaveLength(10)
  return { ...mine, codes }
}

test('somebody invited sets a password and a second factor, and signs in with each code once', async ({
  page,
  browser,
  context,
  baseURL,
}) => {
  await signInAs(context, 'administrator', baseURL, 11)
  const { email, link } = await invite(page, 'researcher')
  const person = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
    viewport: { width: 360, height: 740 },
  })
  const theirs = await person.newPage()

  await theirs.goto(link)
  await theirs.getByLabel('New password').fill('qwertyqwerty')
  await theirs.getByLabel('The same password once more').fill('qwertyqwerty')
  await theirs.getByRole('button', { name: 'Set the password' }).click()
  await expect(theirs.getByRole('alert')).toContainText('Not taken yet')
  await expect(theirs.getByLabel('New password')).toHaveAccessibleDescription(/common and leaked/)
  await accept(theirs, link)
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')

  await theirs.goto('/en/desk/account')
  await givePassword(theirs, email, 'another long password')
  await expect(theirs.getByRole('alert')).toContainText('do not fit together')
  await expect(theirs.getByLabel('E-mail address')).toHaveValue(email)
  await givePassword(theirs, email)
  await theirs.goto('/en/desk/cases')
  const { code, last, codes } = await enrol(theirs)
  await theirs.goto('/en/desk/account')
  await expect(theirs.getByRole('region', { name: 'Authenticator' })).toContainText(
    'An authenticator is set up',
  )
  expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  await theirs.getByRole('button', { name: 'Sign out' }).click()
  await expect(theirs.getByRole('status')).toHaveText('You have signed out.')
  await theirs.goto('/en/desk/account')
  await givePassword(theirs, email)
  await theirs.getByLabel('Code').fill(last())
  await theirs.getByRole('button', { name: 'Go on' }).click()
  await expect(theirs.getByLabel('Code')).toHaveAccessibleDescription(/used already/)
  await theirs.getByLabel('Code').fill(await code())
  await theirs.getByRole('button', { name: 'Go on' }).click()
  await expect(theirs).toHaveURL('/en/desk/account')

  await theirs.getByRole('button', { name: 'Sign out' }).click()
  await givePassword(theirs, email)
  await theirs.getByLabel('Code').fill(codes[0] ?? '')
  await theirs.getByRole('button', { name: 'Go on' }).click()
  await expect(theirs).toHaveURL('/en/desk')
  await person.close()
})

test('an administrator changes a role and ends sessions, both at once, and cannot be reached by others', async ({
  page,
  browser,
  context,
  baseURL,
}) => {
  await signInAs(context, 'administrator', baseURL, 10)
  const { email, link, account } = await invite(page, 'reader')
  const person = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const theirs = await person.newPage()
  await accept(theirs, link)
  await givePassword(theirs, email)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Queue')
  const denied = await theirs.goto('/en/desk/accounts')
  expect(denied?.status()).toBe(403)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('This is not open to your account')

  await page.goto(account)
  await page.getByRole('combobox', { name: 'Role' }).selectOption('editor')
  await page.getByRole('button', { name: 'Change the role' }).click()
  await expect(page.getByRole('status')).toContainText('The role is changed')
  await theirs.goto('/en/desk')
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Set up the second factor')

  await page.getByRole('button', { name: 'Sign out everywhere, now' }).click()
  await expect(page.getByRole('heading', { name: 'Sessions: 0' })).toBeVisible()
  await theirs.goto('/en/desk')
  await expect(theirs).toHaveURL(/\/en\/desk\/sign-in\?next=%2Fen%2Fdesk$/)

  await page.getByRole('button', { name: 'End the account' }).click()
  await givePassword(theirs, email)
  await expect(theirs.getByRole('alert')).toContainText('do not fit together')
  await person.close()
})

test('the desk is read by nobody in between, and sends nothing to anybody else', async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, 'editor', baseURL, 11)
  const response = await page.goto('/kk/desk/account')
  const headers = response?.headers() ?? {}
  expect(headers['cache-control']).toBe('private, no-store')
  expect(headers['content-security-policy']).toMatch(
    /script-src 'nonce-[^']+' 'strict-dynamic'; style-src 'self';/,
  )
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  expect((await page.goto('/kk/desk/accounts'))?.status()).toBe(403)
  expect((await page.goto('/kk/desk/accounts/no-such'))?.status()).toBe(403)
  expect(await (await page.request.get('/robots.txt')).text()).toContain('Disallow: /*/desk')
})

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true })

  test('a passkey signs in where the device verified its person, and nowhere else', async ({
    page,
    context,
    baseURL,
  }) => {
    await signInAs(context, 'researcher', baseURL, 11)
    const device = await context.newCDPSession(page)
    await device.send('WebAuthn.enable')
    const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.goto('/en/desk/account')
    await page.getByLabel('Name of the passkey').fill('work laptop')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await expect(page.getByRole('status').first()).toHaveText('The passkey is added.')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('status').first()).toHaveText('You have signed out.')

    await page.goto('/en/desk/account')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect(page).toHaveURL('/en/desk/account')
    await expect(page.getByRole('region', { name: 'Passkeys' })).toContainText('last used')

    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('status').first()).toHaveText('You have signed out.')
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect(page.getByText('The passkey was not taken')).toBeVisible()
    await expect(page).toHaveURL(/sign-in/)
  })
})
