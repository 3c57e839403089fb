import type { Lang } from '@/lib/i18n/lang'

const base = (lang: Lang, id: string) => `/${lang}/desk/records/${id}`

/** Addresses of what is decided about a record at the desk, and of its history. */
export const reviewPaths = {
  review: (lang: Lang, id: string) => `${base(lang, id)}/review`,
  reviewStep: (
    lang: Lang,
    id: string,
    step:
      | 'submit'
      | 'take-back'
      | 'request-changes'
      | 'publish'
      | 'reopen'
      | 'comment'
      | 'resolve'
      | 'checked'
      | 'stale-after',
  ) => `${base(lang, id)}/review/${step}`,
  history: (lang: Lang, id: string, before?: number) =>
    `${base(lang, id)}/history${before === undefined ? '' : `?before=${before}`}`,
  state: (lang: Lang, id: string, number: number) => `${base(lang, id)}/history/${number}`,
  restore: (lang: Lang, id: string, number: number) => `${base(lang, id)}/history/${number}/restore`,
  withdraw: (lang: Lang, id: string) => `${base(lang, id)}/withdraw`,
  hide: (lang: Lang, id: string) => `${base(lang, id)}/withdraw/hide`,
  access: (lang: Lang, id: string) => `${base(lang, id)}/access`,
  accessStep: (lang: Lang, id: string, step: 'restrict' | 'grant' | 'revoke') =>
    `${base(lang, id)}/access/${step}`,
} as const

type Params = Readonly<Record<string, string>>
const idOf = (params: Params) => encodeURIComponent(params['id'] ?? '')

/** The pages that show a form again that was refused. */
export const backToReview = (lang: Lang, params: Params) => reviewPaths.review(lang, idOf(params))
export const backToAccess = (lang: Lang, params: Params) => reviewPaths.access(lang, idOf(params))
export const backToWithdraw = (lang: Lang, params: Params) => reviewPaths.withdraw(lang, idOf(params))
export const backToState = (lang: Lang, params: Params) =>
  reviewPaths.state(lang, idOf(params), Number(params['number']) || 0)
