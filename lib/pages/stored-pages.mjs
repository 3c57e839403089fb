// Next's store of rendered pages and tagged data. It is plain JavaScript because Next loads it as it is.
//
// Four things happen here and nowhere else:
// - Scripts leave public pages. Next awaits `set` and then sends this very object, so the first response is clean too.
// - A page says its HTTP status by <meta name="aigaq-status" content="404">: Next itself can answer a stored page only with 200,
//   and its own error pages have no body without scripts.
// - What must not fill the store (errors, pages with parameters) is sent and forgotten; the rest is bounded in bytes.
// - A page whose rendering began before something it shows was published or withdrawn is sent and forgotten too: it says by
//   <meta name="aigaq-began" content="7"> at which refresh it began, and one that does not say so is never kept.

const LIMIT_BYTES = 96 * 1024 * 1024
// What an entry takes beside its text, so that many small ones cannot fill the memory.
const OVERHEAD = 600
// Tags of which it is known when they were refreshed last; what began before the oldest of them is not kept.
const KNOWN_TAGS = 20_000

/** @typedef {{ value: any, bytes: number, tags: string[], lastModified: number, cacheControl: unknown }} Entry */
/**
 * `refreshes` counts them and is the clock of this module; `refreshed` is the count at which a tag was refreshed last,
 * and `forgotten` that of the latest which is no longer known.
 * @typedef {{ refreshes: number, refreshed: Map<string, number>, forgotten: number }} Clock
 */
/** @type {{ entries: Map<string, Entry>, bytes: number } & Clock} */
const store = (globalThis.aigaqStoredPages ??= {
  entries: new Map(),
  bytes: 0,
  refreshes: 0,
  refreshed: new Map(),
  forgotten: 0,
})

const SCRIPTS = /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g
const SCRIPT_LINKS = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*\/?>/g
const STATUS = /<meta name="aigaq-status" content="(\d{3})"(?: data-location="([^"]*)")?\/?>/
const FORGET = '<meta name="aigaq-store" content="no"/>'
const BEGAN = /<meta name="aigaq-began" content="(\d+)"\/?>/

const withoutScripts = (html) => html.replace(SCRIPTS, '').replace(SCRIPT_LINKS, '')
const unescape = (text) => text.replaceAll('&amp;', '&')

function drop(key) {
  const entry = store.entries.get(key)
  if (!entry) return
  store.bytes -= entry.bytes
  store.entries.delete(key)
}

function sizeOf(value) {
  if (typeof value?.html === 'string') return value.html.length * 2 + (value.rscData?.length ?? 0)
  if (value?.body?.length) return value.body.length
  return JSON.stringify(value?.data ?? '').length * 2
}

/** The moment at which a rendering begins, as `isRefreshedSince` takes it. */
export const presentMoment = () => store.refreshes

/** Drops every stored page and datum that carries one of the tags, at once, and whatever is being rendered with them. */
export function refreshTags(tags) {
  const wanted = new Set(tags)
  store.refreshes += 1
  for (const tag of wanted) {
    store.refreshed.delete(tag)
    store.refreshed.set(tag, store.refreshes)
  }
  for (const [tag, at] of store.refreshed) {
    if (store.refreshed.size <= KNOWN_TAGS) break
    store.refreshed.delete(tag)
    store.forgotten = at
  }
  for (const [key, entry] of store.entries) if (entry.tags.some((tag) => wanted.has(tag))) drop(key)
}

/** Whether one of the tags was refreshed after that moment, or may have been. */
export const isRefreshedSince = (tags, moment) =>
  moment < store.forgotten || tags.some((tag) => (store.refreshed.get(tag) ?? 0) > moment)

/** Cleans a rendered page in place and says whether it may be kept. */
function finishPage(page, tags) {
  const status = STATUS.exec(page.html)
  if (status) {
    page.status = Number(status[1])
    if (status[2]) page.headers = { ...page.headers, location: unescape(status[2]) }
    if (page.status === 503) page.headers = { ...page.headers, 'retry-after': '5' }
  }
  const began = BEGAN.exec(page.html)
  const kept = !status && !page.html.includes(FORGET) && began && !isRefreshedSince(tags, Number(began[1]))
  page.html = withoutScripts(page.html).replace(FORGET, '').replace(BEGAN, '')
  return Boolean(kept)
}

export default class StoredPages {
  async get(key) {
    const entry = store.entries.get(key)
    if (!entry) return null
    store.entries.delete(key) // the order of a Map is the order of use
    store.entries.set(key, entry)
    return entry
  }

  async set(key, data, context) {
    drop(key)
    if (!data) return
    const tags =
      data.kind === 'FETCH'
        ? (context?.tags ?? [])
        : String(data.headers?.['x-next-cache-tags'] ?? '')
            .split(',')
            .filter(Boolean)
    if (data.kind === 'APP_PAGE' && typeof data.html === 'string' && !finishPage(data, tags)) return
    const bytes = sizeOf(data) + key.length * 2 + tags.join('').length * 2 + OVERHEAD
    store.entries.set(key, {
      value: data,
      bytes,
      tags,
      lastModified: Date.now(),
      cacheControl: context?.cacheControl,
    })
    store.bytes += bytes
    for (const oldest of store.entries.keys()) {
      if (store.bytes <= LIMIT_BYTES) break
      drop(oldest)
    }
  }

  async revalidateTag(tags) {
    refreshTags([tags].flat())
  }

  resetRequestCache() {}
}
