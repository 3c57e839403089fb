import type { Lang } from '@/lib/i18n/lang'

/** Of an address where no record stands: the one it moved to, or that it was withdrawn. */
export type Elsewhere = { readonly moved: string } | { readonly gone: true } | null

/** Whether a loader found no record at the address. */
export const isElsewhere = (page: object | null): page is Elsewhere =>
  page === null || 'moved' in page || 'gone' in page

/** The same as pages answer it: with the address in full. */
export function answerElsewhere(
  found: Elsewhere,
  lang: Lang,
  path: (lang: Lang, slug: string) => string,
): Elsewhere {
  return found && 'moved' in found ? { moved: path(lang, found.moved) } : found
}
