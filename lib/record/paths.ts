import type { Lang } from '@/lib/i18n/lang'
import type { RecordKind } from './kinds'

const LISTS = {
  case: 'cases',
  person: 'people',
  source: 'sources',
  letter: 'letters',
  organisation: 'organisations',
  theme: 'themes',
} as const satisfies Record<RecordKind, string>

/** Addresses of records at the desk. */
export const recordPaths = {
  list: (lang: Lang, kind: RecordKind) => `/${lang}/desk/${LISTS[kind]}`,
  record: (lang: Lang, id: string) => `/${lang}/desk/records/${id}`,
  review: (lang: Lang, id: string) => `/${lang}/desk/records/${id}/review`,
  create: (lang: Lang, kind: RecordKind) => `/${lang}/desk/records/new?kind=${kind}`,
} as const
