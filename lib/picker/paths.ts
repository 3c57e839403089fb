import { safeNext, withParameter } from '@/lib/desk/paths'
import { isLang, type Lang } from '@/lib/i18n/lang'
import type { PickKind } from './kinds'

interface Asked {
  readonly q: string
  /** Name of the field that is picked for. */
  readonly field: string
  /** Where to go back to: a path of the desk. */
  readonly back: string
  /** The case with which a new person would be written down. */
  readonly caseId?: string | undefined
}

/** The page of choices, for whoever has no script. */
export function pickPath(lang: Lang, kind: PickKind, { q, field, back, caseId }: Asked): string {
  const parameters = new URLSearchParams({ q, field, return: back, ...(caseId && { case: caseId }) })
  return `/${lang}/desk/pick/${kind}?${parameters}`
}

/** Where the script asks. */
export const pickListPath = (lang: Lang, kind: PickKind) => `/${lang}/desk/pick/${kind}/list`
export const newPersonPath = (lang: Lang) => `/${lang}/desk/pick/person/new`

/** A path of the desk to come back to, whatever an address says; null for anything else. */
export function localPath(given: unknown): string | null {
  if (typeof given !== 'string' || !URL.canParse(given, 'http://site.invalid')) return null
  const [, lang = ''] = given.split('/')
  const { pathname, search } = new URL(given, 'http://site.invalid')
  // What climbs («/en/desk/../x») is no longer what it looks like once a browser has read it.
  return isLang(lang) && safeNext(given, lang) === given && pathname + search === given ? given : null
}

/** The way back with the choice in it. */
export const withPick = (back: string, field: string, id: string) =>
  withParameter(back, 'pick', `${field}:${id}`)
