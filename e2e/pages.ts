/** One address of each kind of public page, without the language. A new kind of page belongs here. */
export const PAGE_KINDS = {
  home: '',
  cases: '/cases',
  'cases, filtered': '/cases?legal=under_investigation',
  'cases, none found': '/cases?kind=killing&legal=under_investigation',
  'case of an activist': '/cases/marat-zhylanbayev-2023',
  'case of a killing': '/cases/aidos-sadykov-killing',
  'case of a group': '/cases/atajurt-19',
  'case without persons': '/cases/azattyq-access',
  'case, status on a day': '/cases/marat-zhylanbayev-2023?on=2024-06-01',
  person: '/people/marat-zhylanbayev',
  'person killed': '/people/aidos-sadykov',
  'person, status on a day': '/people/marat-zhylanbayev?on=2024-06-01',
  letters: '/letters',
  letter: '/letters/iphr-kibhr-eu-2026-06',
  sources: '/sources',
  source: '/sources/azattyq-2026-06-22',
  organisations: '/organisations',
  organisation: '/organisations/kibhr',
  themes: '/themes',
  theme: '/themes/media-pressure',
  search: '/search',
  'search, found': '/search?q=Жыланбаев',
  'search, nothing': '/search?q=zzzzqqqq',
  method: '/method',
  data: '/data',
  report: '/report?about=/en/cases/marat-zhylanbayev-2023',
  'report, answer': '/report/answer',
  '404': '/no-such-page',
  '400': '/cases/marat-zhylanbayev-2023?on=2024-02-30',
} as const

export const LANGS = ['kk', 'ru', 'en'] as const

/** Every kind in every language. */
export const ALL_PAGES = LANGS.flatMap((lang) =>
  Object.entries(PAGE_KINDS).map(([kind, path]) => ({
    name: `${kind}, ${lang}`,
    lang,
    kind,
    path: `/${lang}${path}`,
  })),
)

/** Whether the page is one that says something is wrong. */
export const isError = (kind: string) => /^\d+$/.test(kind)
