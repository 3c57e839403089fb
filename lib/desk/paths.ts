import type { Lang } from '@/lib/i18n/lang'

/** Addresses of the desk's frame. Records have theirs where they are edited. */
export const deskPaths = {
  queue: (lang: Lang) => `/${lang}/desk`,
  cases: (lang: Lang) => `/${lang}/desk/cases`,
  people: (lang: Lang) => `/${lang}/desk/people`,
  sources: (lang: Lang) => `/${lang}/desk/sources`,
  vocabularies: (lang: Lang) => `/${lang}/desk/vocabularies`,
  reports: (lang: Lang) => `/${lang}/desk/reports`,
  accounts: (lang: Lang) => `/${lang}/desk/accounts`,
  oneAccount: (lang: Lang, id: string) => `/${lang}/desk/accounts/${id}`,
  account: (lang: Lang) => `/${lang}/desk/account`,
  confirm: (lang: Lang, next: string) => `/${lang}/desk/account/confirm?${new URLSearchParams({ next })}`,
  enrol: (lang: Lang) => `/${lang}/desk/account/second-factor`,
  recoveryCodes: (lang: Lang) => `/${lang}/desk/account/recovery-codes`,
  signIn: (lang: Lang, next?: string) =>
    `/${lang}/desk/sign-in${next ? `?${new URLSearchParams({ next })}` : ''}`,
  signOut: (lang: Lang) => `/${lang}/desk/sign-out`,
  secondFactor: (lang: Lang, next?: string) =>
    `/${lang}/desk/second-factor${next ? `?${new URLSearchParams({ next })}` : ''}`,
  invitation: (lang: Lang, secret: string) =>
    `/${lang}/desk/invitation?${new URLSearchParams({ link: secret })}`,
  recover: (lang: Lang) => `/${lang}/desk/recover`,
} as const

// No part is «..», written out or escaped, that would lead out of the desk again.
const DESK_PATH =
  /^\/(kk|ru|en)\/desk(\/(?!\.)(?:[\w.~-]|%(?!2[EeFf]|5[Cc])[\dA-Fa-f]{2})+)*(\?[\w.~%&=+:,-]*)?$/

/** Where to go on after signing in: a path of the desk, and nothing else that somebody put into a link. */
export function safeNext(given: unknown, lang: Lang): string {
  return typeof given === 'string' &&
    given.length <= 2000 &&
    DESK_PATH.test(given) &&
    !given.includes('/desk/sign-')
    ? given
    : deskPaths.queue(lang)
}

/** The address of a route: its parts in brackets filled from `params`, without what is not known. */
export function routePath(
  lang: Lang,
  route: string,
  params: Readonly<Record<string, string | readonly string[]>>,
): string {
  const filled = route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) =>
    [params[name] ?? []].flat().map(encodeURIComponent).join('/'),
  )
  return `/${lang}/${filled}`
}

/** A path with one more parameter. */
export function withParameter(path: string, name: string, value: string): string {
  const [before = '', hash] = path.split('#')
  const [base = '', query] = before.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set(name, value)
  return `${base}?${parameters}${hash ? `#${hash}` : ''}`
}
