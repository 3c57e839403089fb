import { revalidateTag } from 'next/cache'

/** Drops every stored page that carries one of the tags, at once. To be called when the transaction has ended. */
export function refreshPages(tags: Iterable<string>): void {
  for (const tag of new Set(tags)) revalidateTag(tag, { expire: 0 })
}
