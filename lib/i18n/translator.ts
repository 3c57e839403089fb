import { createTranslator } from 'use-intl/core'
import type { Lang } from './lang'
import enCase from './messages/en/case.json'
import enSite from './messages/en/site.json'
import enWords from './messages/en/words.json'
import kkCase from './messages/kk/case.json'
import kkSite from './messages/kk/site.json'
import kkWords from './messages/kk/words.json'
import ruCase from './messages/ru/case.json'
import ruSite from './messages/ru/site.json'
import ruWords from './messages/ru/words.json'

/** The catalogues: one file a domain and language. English sets the keys; messages.test.ts holds the others to it. */
const MESSAGES = {
  kk: { case: kkCase, site: kkSite, words: kkWords },
  ru: { case: ruCase, site: ruSite, words: ruWords },
  en: { case: enCase, site: enSite, words: enWords },
} as const

type Messages = (typeof MESSAGES)['en']

declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Lang
    Messages: Messages
  }
}

/** What the site says in `lang`: t('site.search'), t('words.custody.remand'), with ICU arguments where a message has them. */
export function translator(lang: Lang) {
  return createTranslator({ locale: lang, messages: MESSAGES[lang] as Messages })
}

export type Translator = ReturnType<typeof translator>
