import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/testing'
import { sendReport, askAnswer } from './actions'
import { find, take } from './kept'
import { MOST_IN_DAY, WAITING_IN_HOUR } from './limits'
import { loadAnswer, loadReportForm } from './loaders'
import { submitReport, type NewReport } from './mutations'
import { issueToken, readToken } from './token'

const here = withDatabase()
const secret = randomBytes(32)
const PATH = '/en/cases/a-case'
const now = new Date('2026-11-23T10:00:00.000Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const words = { kk: 'сөз', ru: 'слово', en: 'word' }

beforeEach(async () => {
  await here.prisma.report.deleteMany()
  await here.prisma.usedToken.deleteMany()
})

function newReport(more: Partial<NewReport> = {}): NewReport {
  const path = more.path ?? PATH
  const token = readToken(secret, issueToken(secret, path, now), path)
  if (!token) throw new Error('not read')
  return { token, path, lang: 'en', body: 'The date is wrong', contact: null, ...more }
}
const fill = (count: number, at: Date, state: 'waiting' | 'held' | 'closed' = 'waiting') =>
  here.prisma.report.createMany({
    data: Array.from({ length: count }, () => ({
      path: PATH,
      lang: 'en' as const,
      body: 'x',
      receipt: randomBytes(32).toString('hex'),
      state,
      at,
    })),
  })
const outcomesOf = (all: readonly { outcome: string }[]) => all.map(({ outcome }) => outcome).toSorted()

describe('a report is taken', () => {
  test('once for its token, however many times it comes at once', async () => {
    const report = newReport()
    const sent = await Promise.all(Array.from({ length: 8 }, () => submitReport(secret, report, later(5000))))
    expect(outcomesOf(sent)).toEqual([...Array<string>(7).fill('same'), 'waiting'])
    expect(new Set(sent.map((each) => ('receipt' in each ? each.receipt : ''))).size).toBe(1)
    expect(await here.prisma.report.count()).toBe(1)
  })

  test('and another text with that token is not, at once or later', async () => {
    const report = newReport()
    const sent = await Promise.all(
      ['a', 'b', 'c'].map((body) => submitReport(secret, { ...report, body }, later(5000))),
    )
    expect(outcomesOf(sent)).toEqual(['used', 'used', 'waiting'])
    const stored = await here.prisma.report.findFirstOrThrow()
    const again = { ...report, body: stored.body }
    expect(await submitReport(secret, again, later(60_000))).toMatchObject({ outcome: 'same' })
    expect(await submitReport(secret, { ...again, contact: 'new@example.org' }, later(60_000))).toEqual({
      outcome: 'used',
    })
    expect(await submitReport(secret, again, later(11 * 60_000))).toEqual({ outcome: 'used' })
    expect(await here.prisma.report.count()).toBe(1)
  })

  test('with nothing of its sender but what was written, and the contact sealed', async () => {
    const contact = 'Aigul, +7 700 000 00 00'
    const sent = await submitReport(secret, newReport({ contact }), later(5000))
    const { id: _, receipt, contact: sealed, keyId, ...row } = await here.prisma.report.findFirstOrThrow()
    expect(row).toEqual({
      path: PATH,
      kind: null,
      recordId: null,
      version: null,
      lang: 'en',
      body: 'The date is wrong',
      state: 'waiting',
      answer: null,
      answeredAt: null,
      answeredById: null,
      at: later(5000),
    })
    expect(keyId).toMatch(/^[0-9a-f]{16}$/)
    expect(Buffer.from(sealed ?? []).includes(contact.slice(0, 5))).toBe(false)
    expect('receipt' in sent && sent.receipt.length).toBe(24)
    expect('receipt' in sent && JSON.stringify({ receipt, row }).includes(sent.receipt)).toBe(false)
    const [used] = await here.prisma.usedToken.findMany()
    expect(used?.expires).toEqual(later(86_400_000))
  })

  test('used tokens are forgotten when they would have expired', async () => {
    await submitReport(secret, newReport(), later(5000))
    const next = newReport({ body: 'next' })
    await submitReport(
      secret,
      { ...next, token: { ...next.token, issued: later(86_400_000) } },
      later(86_400_001 + 5000),
    )
    expect(await here.prisma.usedToken.count()).toBe(1)
  })

  test('any text, as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (body) => {
        if (/[\0\r]/.test(body)) return
        await here.prisma.report.deleteMany()
        await submitReport(secret, newReport({ body }), later(5000))
        expect((await here.prisma.report.findFirstOrThrow()).body).toBe(body)
      }),
      { numRuns: 40 },
    )
  })
})

describe('many reports', () => {
  test('beyond the cap of the hour are held, also when they come at once, and after an hour wait again', async () => {
    await fill(WAITING_IN_HOUR - 2, now)
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => submitReport(secret, newReport(), later(5000))),
    )
    expect(outcomesOf(sent)).toEqual(['held', 'held', 'held', 'waiting', 'waiting'])
    expect(await submitReport(secret, newReport(), later(3_600_001))).toMatchObject({ outcome: 'waiting' })
  })

  test('those that were held do not count against the next ones', async () => {
    await fill(200, now, 'held')
    expect(await submitReport(secret, newReport(), later(5000))).toMatchObject({ outcome: 'waiting' })
  })

  test('beyond that of the day are not taken; the token stays good and is taken later', async () => {
    await fill(MOST_IN_DAY, now, 'held')
    const report = newReport()
    expect(await submitReport(secret, report, later(5000))).toEqual({ outcome: 'full' })
    expect(await here.prisma.usedToken.count()).toBe(0)
    await here.prisma.report.deleteMany({ where: { id: (await here.prisma.report.findFirstOrThrow()).id } })
    expect(await submitReport(secret, report, later(6000))).toMatchObject({ outcome: 'waiting' })
  })
})

describe('the page that it speaks of', () => {
  const subjectOf = async (path: string) => {
    await here.prisma.report.deleteMany()
    await submitReport(secret, newReport({ path }), later(5000))
    const { kind, recordId, version } = await here.prisma.report.findFirstOrThrow()
    return { kind, recordId, version }
  }
  const NOTHING = { kind: null, recordId: null, version: null }

  test('is the record with the version of the moment in which the form was opened; a draft is none', async () => {
    const row = { kind: 'criminal', title: words, summary: words, sort: words } as const
    const { id } = await here.prisma.case.create({ data: { ...row, slug: 'told', publication: 'published' } })
    await here.prisma.case.create({ data: { ...row, slug: 'draft' } })
    await here.prisma.record.create({
      data: { id, kind: 'case', content: {}, state: 'published', version: 3 },
    })
    expect(await subjectOf('/ru/cases/told')).toEqual({ kind: 'case', recordId: id, version: 3 })
    for (const [number, at] of [
      [1, later(-60_000)],
      [2, later(-1000)],
      [3, later(1000)],
    ] as const)
      await here.prisma.version.create({
        data: { recordId: id, number, slug: 'told', content: {}, publishedAt: at },
      })
    expect(await subjectOf('/en/cases/told')).toEqual({ kind: 'case', recordId: id, version: 2 })
    expect(await subjectOf('/en/cases/told/versions/1')).toEqual({ kind: 'case', recordId: id, version: 1 })
    for (const path of ['/en/cases/draft', '/en/cases/never', '/en/people/told', '/en/method'])
      expect(await subjectOf(path), path).toEqual(NOTHING)
  })
})

describe('the form', () => {
  const post = (fields: Readonly<Record<string, string>>, path = '/en/report/send') =>
    new Request(`http://localhost${path}`, { method: 'POST', body: new URLSearchParams(fields) })
  const handleOf = (path: string) => new URL(path, 'http://localhost').searchParams.get('v')
  const fieldsOf = (more: Readonly<Record<string, string>> = {}) => {
    const { about, token } = loadReportForm('en', new URLSearchParams({ about: PATH }), now)
    return { about, token, body: 'wrong <b>', contact: 'a@example.org', ...more }
  }
  const send = async (fields: Readonly<Record<string, string>>, ms = 5000) =>
    sendReport(post(fields), 'en', later(ms))

  test.each([
    ['quick', {}, 2000, true],
    ['expired', {}, 86_400_001, false],
    ['empty', { body: ' \n' }, 5000, true],
    ['bodyTooLong', { body: 'я'.repeat(5001) }, 5000, true],
    ['contactTooLong', { contact: 'a'.repeat(501) }, 5000, true],
    ['unknown', { token: 'x' }, 5000, false],
    ['unknown', { about: '/en/cases/another' }, 5000, false],
  ] as const)(
    '%s: shown again with all that was typed, and nothing taken',
    async (why, more, ms, sameToken) => {
      const fields = fieldsOf(more)
      const path = await send(fields, ms)
      expect(path).toMatch(/^\/en\/report\?about=\/en\/cases\/[a-z-]+&v=[\w-]{22}#problem$/)
      const form = loadReportForm('en', new URL(path, 'http://localhost').searchParams, later(ms))
      expect(form).toMatchObject({ about: fields.about, body: fields.body, contact: fields.contact })
      const said = form.problem?.say
      expect(typeof said === 'object' ? said.key : said).toBe(`report.errors.${why}`)
      expect(form.token === fields.token).toBe(sameToken)
      expect(await here.prisma.report.count()).toBe(0)
      // What it is shown with can be sent: the form was not lost.
      const { about, token } = form
      const again = await sendReport(
        post({ about, token, body: 'now right', contact: '' }),
        'en',
        later(ms + 4000),
      )
      expect(again).toMatch(/^\/en\/report\/sent\?v=/)
    },
  )

  test('what no form has is named, and an unknown handle says what to do', async () => {
    const big = await sendReport(post({ body: 'x'.repeat(1_100_000) }), 'kk', now)
    expect(find('refused', handleOf(big))).toMatchObject({ about: '/kk', say: 'report.errors.tooLarge' })
    const form = loadReportForm('en', new URLSearchParams({ about: PATH, v: 'gone' }), now)
    expect(form).toMatchObject({ about: PATH, body: '', problem: { say: 'report.errors.lost' } })
  })

  test('the receipt is in no address, and reads the answer; any other code reads nothing', async () => {
    const path = await send(fieldsOf())
    const receipt = take('receipt', handleOf(path))
    expect(receipt).toMatch(/^[A-Z0-9-]{24}$/)
    expect(path).not.toContain(receipt ?? '-')
    const ask = async (code: string) => {
      const to = await askAnswer(post({ code }, '/en/report/answer/read'), 'en')
      expect(to).not.toContain(code.slice(0, 4))
      return loadAnswer(new URL(to, 'http://localhost').searchParams)
    }
    expect((await ask(receipt?.toLowerCase() ?? '')).answer).toMatchObject({
      path: PATH,
      state: 'waiting',
      answer: null,
    })
    const began = performance.now()
    const wrong = await ask('ACDE-ACDE-ACDE-ACDE-ACDE')
    expect(performance.now() - began).toBeGreaterThan(900)
    expect(wrong).toEqual({
      answer: null,
      problem: { typed: 'ACDE-ACDE-ACDE-ACDE-ACDE', say: 'report.errors.noSuchCode' },
    })
    expect(await ask('no code at all')).toMatchObject({
      answer: null,
      problem: { say: 'report.errors.noSuchCode' },
    })
  })
})
