import { EVERYONE } from '@/lib/auth/policy'
import type { Day } from '@/lib/dates/day'
import type { Lang } from '@/lib/i18n/lang'
import type { SearchResults } from './dto'
import type { SearchQuery } from './query'
import { searchRecords } from './queries'

/** What the page of a search shows; it is never kept, so it carries no tag. Statuses are those of `day`. */
export const loadSearch = (asked: SearchQuery, day: Day, reader: Lang): Promise<SearchResults> =>
  searchRecords(EVERYONE, asked, day, reader)
