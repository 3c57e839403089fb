import { beforeEach, describe, expect, test } from 'vitest'
import { cookiePrefix, readCookie } from '@/lib/auth/session-cookie'
import { withDatabase } from '@/lib/db/testing'
import { readVisitor } from '@/lib/desk/visitor'
import { auth } from './auth'
import { forgetAttempts } from './limits'
import {
  beginSecondFactor,
  finishSecondFactor,
  proveIdentity,
  readSecondFactor,
  replaceSecondFactor,
} from './second-factor'
import { enterSecondFactor, signInWithPassword, type SignIn } from './sign-in'
import { createTestAccount, setTestPassword, signInForTest } from './testing'
import { codeOfStep, openSecret, stepAt, takeCode } from './totp'

const database = withDatabase()
const prisma = () => database.prisma
const PASSWORD = 'қызыл алма тау 7'

/** The headers of a browser that was given these cookies. */
const browser = (...setCookies: readonly string[]) =>
  new Headers({
    'user-agent': 'Mozilla/5.0 Firefox/145.0',
    cookie: setCookies.map((cookie) => cookie.split(';')[0]).join('; '),
  })
const cookiesOf = (result: SignIn) => ('setCookies' in result ? result.setCookies : [])

async function person(role: 'reader' | 'editor' = 'editor') {
  const account = await createTestAccount({ role })
  await setTestPassword(account.id, PASSWORD)
  return account
}

/** Sets up an authenticator, as the pages do. @returns what gives the codes of a step, and the recovery codes */
async function enrol(account: Awaited<ReturnType<typeof person>>) {
  const first = await signInWithPassword({ email: account.email, password: PASSWORD }, browser())
  const headers = browser(...cookiesOf(first))
  expect(await beginSecondFactor(PASSWORD, headers)).toBe(true)
  const { secret } = await prisma().twoFactor.findUniqueOrThrow({ where: { accountId: account.id } })
  const plain = await openSecret(secret)
  const now = stepAt(new Date())
  const codeAt = (offset: number) => codeOfStep(plain, now + offset)
  const done = await finishSecondFactor(account, codeAt(-1), headers)
  if (!done) throw new Error('the first code was refused')
  return { codeAt, codes: done.codes, headers: browser(...done.setCookies), before: headers }
}

beforeEach(forgetAttempts)

describe('signing in with a password', () => {
  test('begins a session of twelve hours, with the family of the browser and no address', async () => {
    const account = await person('reader')
    const result = await signInWithPassword(
      { email: account.email.toUpperCase(), password: PASSWORD },
      browser(),
    )
    expect(result.kind).toBe('in')
    const visitor = await readVisitor(browser(...cookiesOf(result)))
    expect(visitor).toMatchObject({
      state: 'in',
      actor: { id: account.id, role: 'reader' },
      session: { fresh: true, recent: true },
    })
    const [session] = await prisma().session.findMany({ where: { accountId: account.id } })
    expect(session).toMatchObject({ browser: 'Firefox', strong: false })
    const hours = ((session?.expiresAt.getTime() ?? 0) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(11.9)
    expect(hours).toBeLessThanOrEqual(12)
    expect(JSON.stringify(session)).not.toContain('145')
  })

  test('is refused alike for a wrong password, an unknown address and an ended account', async () => {
    const account = await person()
    const ended = await person()
    await prisma().account.update({ where: { id: ended.id }, data: { endedAt: new Date() } })
    const tries = [
      { email: account.email, password: 'another long password' },
      { email: 'nobody@example.org', password: PASSWORD },
      { email: 'no address', password: PASSWORD },
      { email: ended.email, password: PASSWORD },
    ]
    for (const given of tries) expect(await signInWithPassword(given, browser())).toEqual({ kind: 'wrong' })
    expect(await prisma().session.count({ where: { accountId: { in: [account.id, ended.id] } } })).toBe(0)
  })

  test('takes as long for an unknown address', async () => {
    const [warm, account] = [await person(), await person()]
    const time = async (email: string) => {
      const began = performance.now()
      for (let attempt = 0; attempt < 5; attempt++)
        await signInWithPassword({ email, password: 'another long password' }, browser())
      return performance.now() - began
    }
    await time(warm.email)
    const [known, unknown] = [await time(account.email), await time('nobody2@example.org')]
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(3)
  })

  test('is slowed after six wrong passwords, the right one too, for an unknown address as well', async () => {
    const account = await person()
    for (const email of [account.email, 'nobody3@example.org']) {
      for (let attempt = 0; attempt < 6; attempt++)
        await signInWithPassword({ email, password: 'another long password' }, browser())
      expect(await signInWithPassword({ email, password: PASSWORD }, browser())).toEqual({
        kind: 'slow',
        seconds: expect.any(Number),
      })
    }
  })

  test('whoever can write is let to the second factor and no further', async () => {
    const account = await person('editor')
    const result = await signInWithPassword({ email: account.email, password: PASSWORD }, browser())
    expect((await readVisitor(browser(...cookiesOf(result)))).state).toBe('enrolling')
  })
})

describe('the second factor', () => {
  test('is set up with a password and a code, and then asked for', async () => {
    const account = await person()
    const { codeAt, headers, before } = await enrol(account)
    expect((await readVisitor(headers)).state).toBe('in')
    // The session that had seen the password alone is over.
    expect((await readVisitor(before)).state).toBe('nobody')
    const result = await signInWithPassword({ email: account.email, password: PASSWORD }, browser())
    expect(result.kind).toBe('second-factor')
    const waiting = browser(...cookiesOf(result))
    expect((await readVisitor(waiting)).state).toBe('nobody')
    expect(await enterSecondFactor('000000', waiting)).toEqual({ kind: 'wrong' })
    const entered = await enterSecondFactor(codeAt(0), waiting)
    expect((await readVisitor(browser(...cookiesOf(entered)))).state).toBe('in')
  })

  test('a wrong password begins nothing', async () => {
    const account = await person()
    const result = await signInWithPassword({ email: account.email, password: PASSWORD }, browser())
    expect(await beginSecondFactor('another long password', browser(...cookiesOf(result)))).toBe(false)
    expect(await readSecondFactor(account)).toEqual({ state: 'none' })
  })

  test('its secret and codes are not in the database as they are', async () => {
    const account = await person()
    const { codes } = await enrol(account)
    const row = await prisma().twoFactor.findUniqueOrThrow({ where: { accountId: account.id } })
    expect(codes).toHaveLength(10)
    for (const code of codes) expect(row.backupCodes).not.toContain(code)
    expect(row.secret).not.toContain(await openSecret(row.secret))
  })

  test('one code signs in once, however many send it at the same time', async () => {
    const account = await person()
    const { codeAt } = await enrol(account)
    const waiting = []
    for (let each = 0; each < 4; each++)
      waiting.push(
        browser(
          ...cookiesOf(await signInWithPassword({ email: account.email, password: PASSWORD }, browser())),
        ),
      )
    const code = codeAt(0)
    const results = await Promise.all(waiting.map((headers) => enterSecondFactor(code, headers)))
    expect(results.map(({ kind }) => kind).toSorted()).toEqual(['in', 'wrong', 'wrong', 'wrong'])
  })

  test('a code that was taken, and any before it, is not taken again', async () => {
    const account = await person()
    const { codeAt } = await enrol(account)
    expect(await takeCode(account.id, codeAt(0))).toBe(true)
    expect(await takeCode(account.id, codeAt(0))).toBe(false)
    expect(await takeCode(account.id, codeAt(-1))).toBe(false)
    expect(await takeCode(account.id, codeAt(1))).toBe(true)
    expect(await takeCode(account.id, codeAt(9))).toBe(false)
  })

  test('one recovery code signs in once, however many send it at the same time', async () => {
    const account = await person()
    const { codes } = await enrol(account)
    const [code = '', other = ''] = codes
    const waiting = []
    for (let each = 0; each < 5; each++)
      waiting.push(
        browser(
          ...cookiesOf(await signInWithPassword({ email: account.email, password: PASSWORD }, browser())),
        ),
      )
    const [spare, ...rest] = waiting
    const results = await Promise.allSettled(rest.map((headers) => enterSecondFactor(code, headers)))
    const kinds = results.map((result) => (result.status === 'fulfilled' ? result.value.kind : 'failed'))
    expect(kinds.filter((kind) => kind === 'in')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(3)
    expect((await enterSecondFactor(other, spare ?? browser())).kind).toBe('in')
  })

  test('without a password before it, or with that of a while ago, it is too late', async () => {
    const account = await person()
    const { codeAt } = await enrol(account)
    expect(await enterSecondFactor(codeAt(0), browser())).toEqual({ kind: 'too-late' })
    const waiting = browser(
      ...cookiesOf(await signInWithPassword({ email: account.email, password: PASSWORD }, browser())),
    )
    await prisma().verification.updateMany({ where: { value: account.id }, data: { expiresAt: new Date(0) } })
    expect(await enterSecondFactor(codeAt(0), waiting)).toEqual({ kind: 'too-late' })
  })

  test('a forged cookie waits for nobody’s second factor', async () => {
    const account = await person()
    await enrol(account)
    const result = await signInWithPassword({ email: account.email, password: PASSWORD }, browser())
    const name = `${cookiePrefix()}.two_factor`
    const value = readCookie(browser(...cookiesOf(result)).get('cookie'), name) ?? ''
    const forged = new Headers({
      cookie: `${name}=${encodeURIComponent(value.replace(/\.[^.]*$/, '.AAAA'))}`,
    })
    expect(await enterSecondFactor('123456', forged)).toEqual({ kind: 'too-late' })
  })

  test('is guessed at six times and then slowed', async () => {
    const account = await person()
    await enrol(account)
    const waiting = browser(
      ...cookiesOf(await signInWithPassword({ email: account.email, password: PASSWORD }, browser())),
    )
    for (let guess = 0; guess < 6; guess++)
      expect((await enterSecondFactor('000000', waiting)).kind).toBe('wrong')
    expect((await enterSecondFactor('000000', waiting)).kind).toBe('slow')
  })

  test('proves again who one is, by code or password', async () => {
    const account = await person()
    const { codeAt } = await enrol(account)
    expect(await proveIdentity(account.id, { password: '', code: codeAt(0) })).toBe(true)
    expect(await proveIdentity(account.id, { password: '', code: codeAt(0) })).toBe(false)
    expect(await proveIdentity(account.id, { password: PASSWORD, code: '' })).toBe(true)
    expect(await proveIdentity(account.id, { password: 'another long password', code: '' })).toBe(false)
    expect(await proveIdentity(account.id, { password: '', code: '' })).toBe(false)
  })

  test('taken away leaves an account that can only set up another', async () => {
    const account = await person()
    const { headers } = await enrol(account)
    const visitor = await readVisitor(headers)
    if (!('session' in visitor)) throw new Error('nobody')
    await replaceSecondFactor(account, visitor.session.id)
    expect((await readVisitor(headers)).state).toBe('enrolling')
    expect(await readSecondFactor(account)).toEqual({ state: 'none' })
  })
})

test('a session written by hand is read as one that better-auth began', async () => {
  const account = await person('reader')
  const { header } = await signInForTest(account.id)
  expect(await auth().api.getSession({ headers: new Headers({ cookie: header }) })).toMatchObject({
    user: { id: account.id },
  })
})
