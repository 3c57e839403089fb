import { randomUUID } from 'node:crypto'
import { unstable_cache } from 'next/cache'

interface Kept {
  readonly stamp: string
  readonly value: Promise<unknown>
}

const kept = ((globalThis as typeof globalThis & { aigaqKept?: Map<string, Kept> }).aigaqKept ??= new Map<
  string,
  Kept
>())

/**
 * Derives something once and keeps it in this process until what carries one of `tags` is published, or `key` changes.
 * Next's store holds only a stamp: a register of thousands of cases would otherwise be kept a second time as text and
 * read from it for every request. Several instances that share the store each derive anew when the stamp is new.
 */
export async function keepUntilPublished<T>(
  name: string,
  key: string,
  tags: readonly string[],
  derive: () => Promise<T>,
): Promise<T> {
  const stamp = await unstable_cache(async () => randomUUID(), ['kept', name, key], { tags: [...tags] })()
  const held = kept.get(name)
  if (held?.stamp === stamp) return held.value as Promise<T>
  const value = derive()
  const fresh = { stamp, value }
  kept.set(name, fresh)
  value.catch(() => {
    if (kept.get(name) === fresh) kept.delete(name)
  })
  return value
}
