import { isRefreshedSince, presentMoment } from './stored-pages.mjs'

interface Kept {
  readonly key: string
  readonly began: number
  readonly until: number
  readonly value: Promise<unknown>
}

const kept = ((globalThis as typeof globalThis & { aigaqKept?: Map<string, Kept> }).aigaqKept ??= new Map<
  string,
  Kept
>())

/** What another instance published is seen here within an hour, as on stored pages. */
const LONGEST_MS = 3_600_000

/**
 * Derives something once and keeps it in this process until what carries one of `tags` is published, `key` changes, or an
 * hour is over. Pages that show it say themselves what they depend on.
 */
export async function keepUntilPublished<T>(
  name: string,
  key: string,
  tags: readonly string[],
  derive: () => Promise<T>,
): Promise<T> {
  const held = kept.get(name)
  if (held && held.key === key && held.until > Date.now() && !isRefreshedSince(tags, held.began))
    return held.value as Promise<T>
  const began = presentMoment()
  const value = derive()
  const fresh = { key, began, until: Date.now() + LONGEST_MS, value }
  kept.set(name, fresh)
  value.catch(() => {
    if (kept.get(name) === fresh) kept.delete(name)
  })
  return value
}
