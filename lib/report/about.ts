import { isLang, type Lang } from '@/lib/i18n/lang'
import type { RecordKind } from '@/lib/record/kinds'
import { isSlug } from '@/lib/site/paths'

const PAGE = /^\/(kk|ru|en)(\/[a-z0-9-]+)*$/
const NO_PAGE = /^\/(kk|ru|en)\/(report|desk)(\/|$)/
const LONGEST_PATH = 300

/**
 * The page that `?about=` names, without its parameters: what somebody searched for is nobody's business. Whatever cannot
 * be a public page of this site is its first page.
 */
export function pageAbout(given: string | null | undefined, lang: Lang): string {
  const [path = ''] = (given ?? '').slice(0, LONGEST_PATH + 1).split(/[?#]/)
  return path.length <= LONGEST_PATH && PAGE.test(path) && !NO_PAGE.test(path) ? path : `/${lang}`
}

const KINDS: Readonly<Record<string, RecordKind>> = {
  cases: 'case',
  people: 'person',
  letters: 'letter',
  sources: 'source',
  organisations: 'organisation',
  themes: 'theme',
}

/** The record whose page this is, by its address; null for lists and other pages. */
export function recordAt(path: string): { kind: RecordKind; slug: string; version: number | null } | null {
  const [lang = '', section = '', slug = '', what, number] = path.split('/').slice(1)
  if (!isLang(lang) || !Object.hasOwn(KINDS, section) || !isSlug(slug)) return null
  const kind = KINDS[section]
  if (!kind) return null
  const version = what === 'versions' && /^[1-9]\d{0,5}$/.test(number ?? '') ? Number(number) : null
  return { kind, slug, version }
}

/** The address of the form that speaks of this page; `path` may have parameters, which are left out. */
export function reportPath(lang: Lang, path: string): string {
  const about = pageAbout(path, lang)
  return about === `/${lang}` ? `/${lang}/report` : `/${lang}/report?about=${about}`
}
