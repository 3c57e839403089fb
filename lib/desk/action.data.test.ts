import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createTestAccount, signInForTest } from '@/lib/account/testing'
import { withDatabase } from '@/lib/db/testing'
import { env } from '@/lib/env'
import { deskAction } from './action'
import { findRefusal } from './refusals'

const database = withDatabase()
const site = env().siteUrl
const schema = z.object({ name: z.string().min(1).max(10), secret: z.string().optional() })
const context = (lang = 'en') => ({ params: Promise.resolve({ lang }) })

/** A route of administrators that tells whom it was opened by. */
let opened: unknown[] = []
const kept: unknown[] = []
const POST = deskAction(
  'desk/accounts/invite',
  schema,
  async ({ actor, input }) => {
    opened.push(actor.id)
    if (input.name === 'refuse')
      return { refused: { say: 'desk.errors.form', fields: { name: 'account.errors.taken' } } }
    if (input.name === 'break') throw new Error('secret cause')
    return input.name === 'missing'
      ? { missing: true }
      : { to: '/en/desk/accounts', note: 'account.notes.linkMade' }
  },
  {
    secret: ['secret'],
    onExpired: async (accountId, _, fields) => void kept.push({ accountId, fields }),
  },
)

interface Sent {
  readonly cookie?: string
  readonly headers?: Record<string, string>
  readonly fields?: Record<string, string>
}
const send = ({ cookie = '', headers = {}, fields = { name: 'Aset' } }: Sent, lang = 'en') =>
  POST(
    new Request(`${site}/${lang}/desk/accounts/invite`, {
      method: 'POST',
      headers: { origin: site, cookie, referer: `${site}/${lang}/desk/accounts`, ...headers },
      body: new URLSearchParams(fields),
    }),
    context(lang),
  )
const json = { accept: 'application/json' }

async function signedIn(
  role: 'administrator' | 'editor' | 'researcher' | 'reader',
  options: { strong?: boolean; now?: Date } = {},
) {
  const account = await createTestAccount({ role })
  const { sessionId, header } = await signInForTest(account.id, options)
  return { account, sessionId, cookie: header }
}
const denials = async (actorId: string) =>
  (await database.prisma.revision.findMany({ where: { actorId }, include: { text: true } })).map(
    ({ action, text }) => ({
      action,
      body: text?.body,
    }),
  )

describe('a form of the desk', () => {
  test('is taken from the role of its row, and answered with 303 and a note', async () => {
    opened = []
    const { account, cookie } = await signedIn('administrator')
    const response = await send({ cookie })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/en/desk/accounts?note=account.notes.linkMade')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(opened).toEqual([account.id])
    expect(await (await send({ cookie, headers: json })).json()).toMatchObject({
      ok: true,
      to: '/en/desk/accounts',
    })
  })

  test.each(['editor', 'researcher', 'reader'] as const)(
    'is denied to a %s with 403, and written into the history',
    async (role) => {
      opened = []
      const { account, cookie } = await signedIn(role)
      const response = await send({ cookie }, 'kk')
      expect(response.status).toBe(403)
      expect(await response.text()).toContain('Бұл сіздің есептік жазбаңызға ашық емес')
      expect(opened).toEqual([])
      expect(await denials(account.id)).toEqual([
        { action: 'denied', body: { route: 'desk/accounts/invite', method: 'POST', why: 'role' } },
      ])
    },
  )

  test('sent from another site is denied, and written into the history', async () => {
    opened = []
    const { account, cookie } = await signedIn('administrator')
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of elsewhere) {
      const response = await send({ cookie, headers })
      expect(response.status).toBe(403)
    }
    expect(opened).toEqual([])
    expect((await denials(account.id)).map(({ body }) => body)).toEqual([
      { route: 'desk/accounts/invite', method: 'POST', why: 'origin' },
      { route: 'desk/accounts/invite', method: 'POST', why: 'origin' },
    ])
  })

  test('of whoever is not signed in leads to signing in, and back', async () => {
    const response = await send({})
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/en/desk/sign-in?next=%2Fen%2Fdesk%2Faccounts')
    expect((await send({ headers: json })).status).toBe(401)
  })

  test('whose second factor is missing leads to setting it up', async () => {
    const { cookie } = await signedIn('administrator', { strong: false })
    expect((await send({ cookie })).headers.get('location')).toBe('/en/desk/account/second-factor')
  })

  test('of an expired session is kept; of one that was ended it is not', async () => {
    const long = new Date(Date.now() - 13 * 60 * 60_000)
    const { account, cookie } = await signedIn('administrator', { now: long })
    const ended = await signedIn('administrator', { now: long })
    await database.prisma.session.delete({ where: { id: ended.sessionId } })
    expect((await send({ cookie })).headers.get('location')).toContain('/en/desk/sign-in')
    expect((await send({ cookie: ended.cookie })).headers.get('location')).toContain('/en/desk/sign-in')
    expect(kept).toEqual([{ accountId: account.id, fields: { name: 'Aset' } }])
  })

  test('that does not fit is shown again with what was typed, without what is secret', async () => {
    const { sessionId, cookie } = await signedIn('administrator')
    for (const name of ['', 'much too long a name', 'refuse']) {
      const response = await send({ cookie, fields: { name, secret: 'canary' } })
      expect(response.status).toBe(303)
      const to = new URL(response.headers.get('location') ?? '', site)
      expect(to.pathname + to.hash).toBe('/en/desk/accounts#problem')
      const refusal = findRefusal(to.searchParams.get('refused'), sessionId)
      expect(refusal).toMatchObject({ form: 'desk/accounts/invite', typed: { name } })
      expect(Object.keys(refusal?.fields ?? {})).toEqual(['name'])
      expect(JSON.stringify(refusal)).not.toContain('canary')
    }
    const told = await send({ cookie, headers: json, fields: { name: 'refuse' } })
    expect(told.status).toBe(422)
    expect(await told.json()).toMatchObject({
      ok: false,
      fields: { name: 'There is an account with this address already.' },
    })
  })

  test('comes back to no page of another site', async () => {
    const { cookie } = await signedIn('administrator')
    const response = await send({
      cookie,
      headers: { referer: 'https://evil.example/en/desk' },
      fields: { name: '' },
    })
    expect(response.headers.get('location')).toMatch(/^\/en\/desk\?refused=/)
  })

  test('that fails says a number and nothing of the cause', async () => {
    const { cookie } = await signedIn('administrator')
    const response = await send({ cookie, fields: { name: 'break' } })
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).toMatch(/\b\d{6}\b/)
    expect(text).not.toContain('secret cause')
  })

  test('about what is not there says so with 404', async () => {
    const { cookie } = await signedIn('administrator')
    expect((await send({ cookie, fields: { name: 'missing' } })).status).toBe(404)
  })

  test('larger than a megabyte is refused', async () => {
    const { cookie } = await signedIn('administrator')
    const response = await send({ cookie, headers: json, fields: { name: 'x'.repeat(1_100_000) } })
    expect(response.status).toBe(413)
  })
})

describe('what needs a proof of identity', () => {
  const guarded = deskAction('desk/accounts/invite', schema, async () => ({ to: '/en/desk' }), {
    needs: 'recent',
  })

  test('asks for it after ten minutes, and goes on within them', async () => {
    const now = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    const [early, late] = [
      await signedIn('administrator', { now: now(5) }),
      await signedIn('administrator', { now: now(11) }),
    ]
    const post = (cookie: string) =>
      guarded(
        new Request(`${site}/en/desk/accounts/invite`, {
          method: 'POST',
          headers: { origin: site, cookie, referer: `${site}/en/desk/accounts` },
          body: new URLSearchParams({ name: 'Aset' }),
        }),
        context(),
      )
    expect((await post(early.cookie)).headers.get('location')).toBe('/en/desk')
    expect((await post(late.cookie)).headers.get('location')).toBe(
      '/en/desk/account/confirm?next=%2Fen%2Fdesk%2Faccounts',
    )
  })
})
