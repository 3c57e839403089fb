import { beforeEach, describe, expect, test, vi } from 'vitest'

interface Page {
  kind: 'APP_PAGE'
  html: string
  status?: number
  headers?: Record<string, string>
  rscData?: Buffer
}
interface Store {
  get(key: string): Promise<{ value: unknown; tags: string[] } | null>
  set(key: string, data: unknown, context?: { tags?: string[] }): Promise<void>
  revalidateTag(tags: string | string[]): Promise<void>
}
interface Handler {
  default: new () => Store
  presentMoment: () => number
  refreshTags: (tags: Iterable<string>) => void
  isRefreshedSince: (tags: readonly string[], moment: number) => boolean
}

const LIMIT_BYTES = 96 * 1024 * 1024
const held = globalThis as typeof globalThis & {
  aigaqStoredPages?: { entries: Map<string, unknown>; bytes: number }
}
let store: Store
let handler: Handler

// Next loads the handler by its path and makes one for each request; what is stored belongs to the process.
beforeEach(async () => {
  delete held.aigaqStoredPages
  vi.resetModules()
  const file = './stored-pages.mjs'
  const loaded: Handler = await import(file)
  handler = loaded
  store = new handler.default()
})

const began = (moment: number) => `<meta name="aigaq-began" content="${moment}"/>`
/** A page as public-page.tsx makes it: with the moment at which its rendering began. */
const page = (html: string, headers?: Record<string, string>): Page => ({
  kind: 'APP_PAGE',
  html: began(handler.presentMoment()) + html,
  headers,
})
const tagged = (tags: string) => page('<p>text</p>', { 'x-next-cache-tags': tags })

/** The page as the reader gets it: Next sends the object that it handed over. */
async function sent(html: string): Promise<Page> {
  const given = page(html)
  await store.set('/page', given)
  return given
}
const isStored = async (key = '/page') => (await store.get(key)) !== null

describe('a page on its way out', () => {
  test('loses every script and keeps its JSON-LD', async () => {
    const data = '<script type="application/ld+json">{"@type":"Person"}</script>'
    const scripts =
      '<script src="/a.js" async=""></script><script>\nself.__next_f=[]\n</script><script id="b" nonce="c">1</script>'
    const { html } = await sent(`<head>${scripts}</head><p>text</p>${data}<script>last()</script>`)
    expect(html).toBe(`<head></head><p>text</p>${data}`)
  })

  test('loses preloads of scripts and keeps those of fonts and styles', async () => {
    const font = '<link rel="preload" href="/fonts/a.woff2" as="font"/>'
    const style = '<link rel="stylesheet" href="/a.css"/>'
    const { html } = await sent(
      `${font}<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js">${style}`,
    )
    expect(html).toBe(font + style)
  })

  test('is clean when it comes from the store as well', async () => {
    await sent('<p>text</p><script>1</script>')
    expect(await store.get('/page')).toMatchObject({ value: { html: '<p>text</p>' } })
  })
})

describe('a page that says its status', () => {
  test.each([400, 404, 410, 500])('%i is answered so and not stored', async (status) => {
    const { status: answered } = await sent(`<meta name="aigaq-status" content="${status}"/><p>why</p>`)
    expect(answered).toBe(status)
    expect(await isStored()).toBe(false)
  })

  test('a page that moved says where to, with the signs of an address as they are', async () => {
    const answer = await sent(
      '<meta name="aigaq-status" content="308" data-location="/kk/cases/a?x=1&amp;y=2"/>',
    )
    expect(answer).toMatchObject({ status: 308, headers: { location: '/kk/cases/a?x=1&y=2' } })
  })

  test('a busy server says when to come again', async () => {
    expect(await sent('<meta name="aigaq-status" content="503"/>')).toMatchObject({
      headers: { 'retry-after': '5' },
    })
  })

  test('an error takes the place of the page that was stored before', async () => {
    await sent('<p>text</p>')
    await sent('<meta name="aigaq-status" content="410"/>')
    expect(await isStored()).toBe(false)
  })

  test('a page with parameters is sent and forgotten', async () => {
    const { html, status } = await sent('<meta name="aigaq-store" content="no"/><p>hits</p>')
    expect({ html, status, stored: await isStored() }).toEqual({
      html: '<p>hits</p>',
      status: undefined,
      stored: false,
    })
  })
})

describe('the store', () => {
  test('forgets, by a tag, every page and datum that carries it, and nothing else', async () => {
    await store.set('/a', tagged('case:a,register'))
    await store.set('/b', tagged('case:b,register'))
    await store.set('/data', { kind: 'FETCH', data: { body: '1' } }, { tags: ['case:a'] })
    await store.revalidateTag('case:a')
    expect([await isStored('/a'), await isStored('/b'), await isStored('/data')]).toEqual([
      false,
      true,
      false,
    ])
    await store.revalidateTag(['case:c', 'register'])
    expect(await isStored('/b')).toBe(false)
  })

  test('is bounded in bytes: what was not asked for longest goes first', async () => {
    const quarter = 'x'.repeat(LIMIT_BYTES / 8 - 1000)
    for (const key of ['/1', '/2', '/3', '/4']) await store.set(key, page(quarter))
    await store.get('/1')
    await store.set('/5', page(quarter))
    const kept = await Promise.all(['/1', '/2', '/3', '/4', '/5'].map((key) => isStored(key)))
    expect(kept).toEqual([true, false, true, true, true])
    expect(held.aigaqStoredPages?.bytes).toBeLessThanOrEqual(LIMIT_BYTES)
  })

  test('counts what small entries take beside their text, so that many of them cannot fill the memory', async () => {
    await store.set('k'.repeat(100), { kind: 'FETCH', data: { body: '1' } }, { tags: ['case:a', 'register'] })
    expect(held.aigaqStoredPages?.bytes).toBeGreaterThan(800)
  })

  test('counts a page that is written again once, and nothing when all is forgotten', async () => {
    await store.set('/a', tagged('register'))
    const once = held.aigaqStoredPages?.bytes
    for (let times = 0; times < 3; times++) await store.set('/a', tagged('register'))
    expect(held.aigaqStoredPages?.bytes).toBe(once)
    await store.set('/a', null)
    expect(held.aigaqStoredPages).toMatchObject({ bytes: 0, entries: new Map() })
  })

  test('does not keep a page that does not say when it was begun', async () => {
    await store.set('/a', { kind: 'APP_PAGE', html: '<p>text</p>' })
    expect(await isStored('/a')).toBe(false)
  })

  test('does not keep what alone exceeds it', async () => {
    await store.set('/huge', page('x'.repeat(LIMIT_BYTES / 2 + 1)))
    expect([await isStored('/huge'), held.aigaqStoredPages?.bytes]).toEqual([false, 0])
  })
})

describe('a page that is being rendered while something is published or withdrawn', () => {
  /** Begins now and is handed over when told to. */
  function rendering(tags: string) {
    const made = tagged(tags)
    return async (key = '/page') => {
      await store.set(key, made)
      return { html: made.html, stored: await isStored(key) }
    }
  }

  test('is sent and not stored, if it depends on that', async () => {
    const finish = rendering('shows:a,lists:b')
    handler.refreshTags(['lists:b'])
    expect(await finish()).toEqual({ html: '<p>text</p>', stored: false })
    expect((await rendering('shows:a,lists:b')()).stored).toBe(true)
  })

  test('is stored, if it does not', async () => {
    const finish = rendering('shows:a')
    handler.refreshTags(['shows:b'])
    expect((await finish()).stored).toBe(true)
  })

  test('takes the place of nothing that is rendered afterwards', async () => {
    const late = rendering('shows:a')
    await store.revalidateTag('shows:a')
    await late()
    const fresh = rendering('shows:a')
    expect((await fresh()).stored).toBe(true)
  })

  test('is not stored either where so much was refreshed since that nobody knows', async () => {
    const finish = rendering('shows:a')
    for (let from = 0; from < 3; from++)
      handler.refreshTags(Array.from({ length: 10_000 }, (_, index) => `shows:${from}-${index}`))
    expect((await finish()).stored).toBe(false)
    expect((await rendering('shows:a')()).stored).toBe(true)
    expect(handler.isRefreshedSince(['shows:2-1'], handler.presentMoment())).toBe(false)
  })
})
