import type { Lang } from '@/lib/i18n/lang'
import type { SearchQuery } from '@/lib/search/query'
import { paths } from '@/lib/site/paths'

/** The address of a search: `/kk/search?q=…&exact=1`. */
export const searchAddress = (lang: Lang, { text, literal }: SearchQuery): string =>
  `${paths.search(lang)}?${new URLSearchParams(literal ? { q: text, exact: '1' } : { q: text }).toString()}`
