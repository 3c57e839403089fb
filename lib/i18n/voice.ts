import type { Lang } from './lang'
import { translator, type Translator } from './translator'

/** The language of a page and what the site says in it: handed from the page down to whatever writes words. */
export interface Voice {
  readonly lang: Lang
  readonly t: Translator
}

export const voiceOf = (lang: Lang): Voice => ({ lang, t: translator(lang) })
