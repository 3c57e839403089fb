import { randomUUID } from 'node:crypto'
import { expect, test } from 'playwright/test'
import { ACCESS, accessTo, judge, type Method, type Standing } from '@/lib/auth/access'
import { ROLES } from '@/lib/auth/policy'
import { accessWorld, RESTRICTED_WORD, type AccessWorld } from './access-world'
import { plantedAccount } from './accounts'

// Every route of the desk × everybody, asked of a running server. What is expected follows from the one table of access;
// that the table knows every route of the tree is lib/auth/access.test.ts. Forms are sent empty, so that whoever is
// admitted is told what is missing and changes nothing.

interface Persona {
  readonly name: string
  readonly standing: Standing
  readonly cookie: string
}

const ROUTES = Object.entries(ACCESS).flatMap(([route, row]) =>
  (Object.keys(row) as Method[]).map((method) => ({ route, method })),
)

/** Routes that end the session of whoever sends them: each is asked with a session of its own. */
const OF_ONES_OWN = /^desk\/(sign-out|account\/)/

const SENDS_ON = /^desk\/(sign-in|sign-out|second-factor|invitation|recover|account)(\/|$)/

function personas(baseURL: string | undefined, world: AccessWorld, route: string): Persona[] {
  const nth = OF_ONES_OWN.test(route) ? (route === 'desk/sign-out' ? 4 : 3) : 2
  const ofRoles = ROLES.map((role): Persona => {
    const { cookie } = plantedAccount(role, baseURL, nth)
    return { name: role, standing: { state: 'in', role }, cookie: `${cookie.name}=${cookie.value}` }
  })
  return [
    { name: 'nobody', standing: { state: 'nobody' }, cookie: '' },
    { name: 'a session that was ended', standing: { state: 'nobody' }, cookie: world.ended },
    {
      name: 'without second factor',
      standing: { state: 'enrolling', role: 'researcher' },
      cookie: route === 'desk/sign-out' ? world.leaving : world.enrolling,
    },
    ...ofRoles,
  ]
}

function fill(route: string, id: string, world: AccessWorld): string {
  const ofAccounts = route.startsWith('desk/accounts/')
  return `/en/${route
    .replace('[id]', ofAccounts ? world.scapegoat : id)
    .replace('[vocabulary]', 'law')
    .replace('[kind]', 'person')
    .replace('[number]', '1')}`
}

interface Answer {
  readonly status: number
  readonly to: string
  readonly body: string
}

async function ask(
  baseURL: string | undefined,
  method: Method,
  path: string,
  cookie: string,
  headers: Readonly<Record<string, string>> = { origin: baseURL ?? '' },
): Promise<Answer> {
  const answer = await fetch(`${baseURL}${path}`, {
    method,
    redirect: 'manual',
    headers: { cookie, ...(method === 'POST' ? headers : {}) },
    ...(method === 'POST' ? { body: new URLSearchParams() } : {}),
  })
  return { status: answer.status, to: answer.headers.get('location') ?? '', body: await answer.text() }
}

const isRedirect = (status: number) => status >= 300 && status < 400

/** What the table says that this standing meets, in words that the answer is compared with. */
function met({ status, to }: Answer): string {
  if (isRedirect(status) && to.includes('/desk/sign-in')) return 'signed-out'
  if (isRedirect(status) && to.includes('/desk/account/second-factor')) return 'must-enrol'
  if (status === 403) return 'wrong-role'
  return 'admitted'
}

test.describe.configure({ mode: 'parallel' })

for (const { route, method } of ROUTES) {
  test(`${method} ${route}`, async ({ baseURL }) => {
    const world = accessWorld(baseURL)
    const found: Record<string, string> = {}
    const expected: Record<string, string> = {}
    for (const { name, standing, cookie } of personas(baseURL, world, route)) {
      const verdict = judge(accessTo(route, method), standing)
      const answer = await ask(baseURL, method, fill(route, world.open, world), cookie)
      // Who is admitted to what is for anyone, or is about the second factor, is sent on for reasons of its own.
      const own = verdict === 'admitted' && SENDS_ON.test(route) && isRedirect(answer.status)
      found[name] = own ? 'admitted' : met(answer)
      expected[name] = verdict === 'expired' ? 'signed-out' : verdict
      expect(answer.status, `${name}: ${answer.body.slice(0, 200)}`).toBeLessThan(500)
    }
    expect(found).toEqual(expected)
  })
}

const OF_RECORDS = ROUTES.filter(({ route }) => route.startsWith('desk/records/[id]'))
/** An answer without what differs from one to the next: ids, nonces, numbers of errors, moments. */
const plain = ({ status, to, body }: Answer, id: string) => ({
  status,
  to: to.replaceAll(id, 'ID').replace(/refused=[\w-]+/, 'refused'),
  body: body
    .replaceAll(id, 'ID')
    .replaceAll(/nonce="[^"]*"|"nonce":"[^"]*"|nonce\\":\\"[^"\\]*/g, 'nonce')
    .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}\b/g, 'UUID')
    .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT')
    .replaceAll(/[A-Za-z0-9_-]{43,}/g, 'LONG'),
})

for (const { route, method } of OF_RECORDS) {
  test(`${method} ${route}: a restricted case is, for others, as one that is nowhere`, async ({
    baseURL,
  }) => {
    const world = accessWorld(baseURL)
    const nowhere = randomUUID()
    for (const role of ['researcher', 'editor', 'administrator'] as const) {
      const { cookie } = plantedAccount(role, baseURL, 2)
      const header = `${cookie.name}=${cookie.value}`
      const hidden = await ask(baseURL, method, fill(route, world.restricted, world), header)
      const missing = await ask(baseURL, method, fill(route, nowhere, world), header)
      expect(plain(hidden, world.restricted), role).toEqual(plain(missing, nowhere))
      expect(hidden.body, role).not.toContain(RESTRICTED_WORD)
    }
    if (
      method === 'GET' &&
      judge(accessTo(route, method), { state: 'in', role: 'researcher' }) === 'admitted'
    ) {
      const insider = await ask(baseURL, method, fill(route, world.restricted, world), world.insider)
      expect([200, 302, 303, 307], insider.body.slice(0, 300)).toContain(insider.status)
    }
  })
}

test('no page, list or picker says a word of a restricted case to others, and its writer finds it', async ({
  baseURL,
}) => {
  const world = accessWorld(baseURL)
  const pages = [
    '/en/desk',
    '/en/desk?part=mine',
    '/en/desk/cases',
    `/en/desk/cases?q=${RESTRICTED_WORD}`,
    `/en/desk/pick/case?q=${RESTRICTED_WORD}&field=x&return=/en/desk`,
    `/en/desk/pick/case/list?q=${RESTRICTED_WORD}`,
    `/en/search?q=${RESTRICTED_WORD}`,
  ]
  for (const role of ROLES) {
    const { cookie } = plantedAccount(role, baseURL, 2)
    for (const page of pages) {
      const { body } = await ask(baseURL, 'GET', page, `${cookie.name}=${cookie.value}`)
      // The word that was asked for stands in its own field again.
      const asked = page.includes('q=')
        ? body.replaceAll(new RegExp(`(value=|q=|«|“|")"?${RESTRICTED_WORD}`, 'g'), '')
        : body
      expect(asked.includes(world.restricted), `${role} ${page}`).toBe(false)
      if (!page.includes('q=')) expect(asked, `${role} ${page}`).not.toContain(RESTRICTED_WORD)
    }
  }
  const own = await ask(baseURL, 'GET', `/en/desk/cases?q=${RESTRICTED_WORD}`, world.insider)
  expect(own.body).toContain(world.restricted)
})

const POSTS = ROUTES.filter(({ method }) => method === 'POST')
for (const { route } of POSTS) {
  test(`POST ${route} from another site is refused`, async ({ baseURL }) => {
    const world = accessWorld(baseURL)
    const { cookie } = plantedAccount('administrator', baseURL, 2)
    const foreign: Record<string, string>[] = [
      { origin: 'https://example.org' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      {},
    ]
    for (const headers of foreign) {
      const answer = await ask(
        baseURL,
        'POST',
        fill(route, world.open, world),
        `${cookie.name}=${cookie.value}`,
        headers,
      )
      expect(answer.status, JSON.stringify(headers)).toBe(403)
    }
  })
}

test('a form is shown to nobody who may not send it', async ({ baseURL }) => {
  const world = accessWorld(baseURL)
  for (const role of ROLES) {
    const { cookie } = plantedAccount(role, baseURL, 2)
    for (const { route, method } of ROUTES) {
      if (method !== 'GET' || judge(accessTo(route, 'GET'), { state: 'in', role }) !== 'admitted') continue
      const { body } = await ask(
        baseURL,
        'GET',
        fill(route, world.open, world),
        `${cookie.name}=${cookie.value}`,
      )
      for (const [, action = ''] of body.matchAll(/<form[^>]*method="post"[^>]*action="\/en\/([^"?#]+)/g)) {
        const target = POSTS.find((each) => routePattern(each.route).test(action))
        expect(target, `${role}: ${route} has a form to ${action}`).toBeDefined()
        const verdict = target && judge(accessTo(target.route, 'POST'), { state: 'in', role })
        expect(verdict, `${role}: ${route} has a form to ${action}`).toBe('admitted')
      }
    }
  }
})

const routePattern = (route: string) => new RegExp(`^${route.replaceAll(/\[\w+\]/g, '[^/]+')}$`)
