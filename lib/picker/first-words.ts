import type { Lang, Words } from '@/lib/i18n/lang'
import { scriptOf } from '@/lib/names/script'

const KAZAKH_LETTER = /[әғқңөұүһі]/iu

/**
 * A name that was typed once, in the language whose script it is in: letters of Kazakh alone make it Kazakh; other
 * Cyrillic is of the page's language, or Russian on an English page; Latin is English; the Arabic script is Kazakh.
 */
export function firstWords(name: string, lang: Lang): { readonly name: Words } {
  return { name: { [langOf(name, lang)]: name } }
}

function langOf(name: string, lang: Lang): Lang {
  switch (scriptOf(name)) {
    case 'cyrillic':
      if (KAZAKH_LETTER.test(name)) return 'kk'
      return lang === 'en' ? 'ru' : lang
    case 'arabic':
      return 'kk'
    case 'latin':
      return 'en'
    default:
      return lang
  }
}
