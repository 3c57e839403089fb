import type { Lang } from '@/lib/i18n/lang'

/** Addresses of public pages, relative to the site. Slugs are Latin and need no escaping. */
export const paths = {
  home: (lang: Lang) => `/${lang}`,
  cases: (lang: Lang) => `/${lang}/cases`,
  case: (lang: Lang, slug: string) => `/${lang}/cases/${slug}`,
  person: (lang: Lang, slug: string) => `/${lang}/people/${slug}`,
  letters: (lang: Lang) => `/${lang}/letters`,
  letter: (lang: Lang, slug: string) => `/${lang}/letters/${slug}`,
  sources: (lang: Lang) => `/${lang}/sources`,
  source: (lang: Lang, slug: string) => `/${lang}/sources/${slug}`,
  organisations: (lang: Lang) => `/${lang}/organisations`,
  organisation: (lang: Lang, slug: string) => `/${lang}/organisations/${slug}`,
  themes: (lang: Lang) => `/${lang}/themes`,
  theme: (lang: Lang, slug: string) => `/${lang}/themes/${slug}`,
  search: (lang: Lang) => `/${lang}/search`,
  method: (lang: Lang) => `/${lang}/method`,
  data: (lang: Lang) => `/${lang}/data`,
  corrections: (lang: Lang) => `/${lang}/corrections`,
} as const

/** The list of a record's versions, and one of them: `page` is the address of the record. */
export const versionsPath = (page: string) => `${page}/versions`
export const versionPath = (page: string, number: number) => `${versionsPath(page)}/${number}`

/** What the database takes as a slug (is_slug in the migrations). */
export const isSlug = (text: string) => text.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** The same page in another language: only the first part of the path differs. */
export const inLang = (path: string, lang: Lang) => path.replace(/^\/(kk|ru|en)(?=\/|$)/, `/${lang}`)

/** Where a claim stands on its case's page. */
export const claimAnchor = (claimId: string) => `c-${claimId.slice(-8)}`
/** Where a citation stands on its source's page. */
export const citationAnchor = (citationId: string) => `z-${citationId.slice(-8)}`
