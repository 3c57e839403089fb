import { refreshTags } from '@/lib/pages/stored-pages.mjs'

/** Drops every stored page that carries one of the tags, at once. To be called when the transaction has ended. */
export function refreshPages(tags: Iterable<string>): void {
  refreshTags(tags)
}
