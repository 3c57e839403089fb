import type { Lang } from '@/lib/i18n/lang'
import type { RecordKind } from '@/lib/search/terms'
import { paths } from '@/lib/site/paths'

/** Where the page of a record is. */
export function addressOfRecord(lang: Lang, kind: RecordKind, slug: string): string {
  return paths[kind](lang, slug)
}
