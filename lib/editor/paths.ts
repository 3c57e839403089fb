import type { Lang } from '@/lib/i18n/lang'
import { isLang } from '@/lib/i18n/lang'
import { keyOf, type RowKey } from './rows'

/** What stands beside the form on wide screens, and below it on narrow ones: a source's text, or the page as readers will see it. */
export type Panel = { readonly source: string } | { readonly preview: Lang } | null

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function readPanel(query: URLSearchParams): Panel {
  const source = query.get('source')
  const preview = query.get('preview')
  if (source && UUID.test(source)) return { source }
  return preview && isLang(preview) ? { preview } : null
}

/** The panel as a form carries it along. */
export const panelText = (panel: Panel): string => new URLSearchParams(panel ?? {}).toString()
export const panelOf = (text: string): Panel => readPanel(new URLSearchParams(text))

/** The element of a row's line; a form stands in its place. */
export const rowAnchor = ({ section, row }: RowKey) => `row-${section}-${row}`
export const PROBLEM = 'form-problem'

interface Place {
  readonly panel?: Panel
  /** Row whose form is open. */
  readonly edit?: RowKey
  /** A row to be added, with the kind of claim it is. */
  readonly add?: { readonly section: string; readonly kind?: string; readonly row?: string }
  readonly more?: Readonly<Record<string, string>>
  readonly hash?: string
}

const base = (lang: Lang, id: string) => `/${lang}/desk/records/${id}`

export const editorPaths = {
  record: (lang: Lang, id: string, { panel = null, edit, add, more, hash }: Place = {}): string => {
    const query = new URLSearchParams({
      ...(edit ? { edit: keyOf(edit) } : {}),
      ...(add ? { add: add.section, ...(add.kind ? { kind: add.kind } : {}) } : {}),
      ...(add?.row ? { row: add.row } : {}),
      ...panel,
      ...more,
    })
    return `${base(lang, id)}${query.size > 0 ? `?${query}` : ''}${hash ? `#${hash}` : ''}`
  },
  step: (
    lang: Lang,
    id: string,
    step:
      | 'save'
      | 'remove'
      | 'bring-back'
      | 'move'
      | 'typed'
      | 'keep'
      | 'discard'
      | 'source-text'
      | 'revision',
  ) => `${base(lang, id)}/${step}`,
  preview: (lang: Lang, id: string, as: Lang) =>
    `${base(lang, id)}/preview?${new URLSearchParams({ lang: as })}`,
  review: (lang: Lang, id: string) => `${base(lang, id)}/review`,
  history: (lang: Lang, id: string) => `${base(lang, id)}/history`,
  access: (lang: Lang, id: string) => `${base(lang, id)}/access`,
  confidential: (lang: Lang, id: string) => `${base(lang, id)}/confidential`,
  new: (lang: Lang) => `/${lang}/desk/records/new`,
} as const
