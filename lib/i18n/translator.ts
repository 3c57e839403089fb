import { createTranslator } from 'use-intl/core'
import type { Lang } from './lang'
import enAccount from './messages/en/account.json'
import enCase from './messages/en/case.json'
import enConfidential from './messages/en/confidential.json'
import enData from './messages/en/data.json'
import enDesk from './messages/en/desk.json'
import enEditor from './messages/en/editor.json'
import enHistory from './messages/en/history.json'
import enLetter from './messages/en/letter.json'
import enList from './messages/en/list.json'
import enMethod from './messages/en/method.json'
import enOrganisation from './messages/en/organisation.json'
import enPerson from './messages/en/person.json'
import enQueue from './messages/en/queue.json'
import enReport from './messages/en/report.json'
import enPicker from './messages/en/picker.json'
import enReview from './messages/en/review.json'
import enSearch from './messages/en/search.json'
import enSite from './messages/en/site.json'
import enSource from './messages/en/source.json'
import enTheme from './messages/en/theme.json'
import enVocabulary from './messages/en/vocabulary.json'
import enVersion from './messages/en/version.json'
import enWords from './messages/en/words.json'
import kkAccount from './messages/kk/account.json'
import kkCase from './messages/kk/case.json'
import kkConfidential from './messages/kk/confidential.json'
import kkData from './messages/kk/data.json'
import kkDesk from './messages/kk/desk.json'
import kkEditor from './messages/kk/editor.json'
import kkHistory from './messages/kk/history.json'
import kkLetter from './messages/kk/letter.json'
import kkList from './messages/kk/list.json'
import kkMethod from './messages/kk/method.json'
import kkOrganisation from './messages/kk/organisation.json'
import kkPerson from './messages/kk/person.json'
import kkQueue from './messages/kk/queue.json'
import kkReport from './messages/kk/report.json'
import kkPicker from './messages/kk/picker.json'
import kkReview from './messages/kk/review.json'
import kkSearch from './messages/kk/search.json'
import kkSite from './messages/kk/site.json'
import kkSource from './messages/kk/source.json'
import kkTheme from './messages/kk/theme.json'
import kkVocabulary from './messages/kk/vocabulary.json'
import kkVersion from './messages/kk/version.json'
import kkWords from './messages/kk/words.json'
import ruAccount from './messages/ru/account.json'
import ruCase from './messages/ru/case.json'
import ruConfidential from './messages/ru/confidential.json'
import ruData from './messages/ru/data.json'
import ruDesk from './messages/ru/desk.json'
import ruEditor from './messages/ru/editor.json'
import ruHistory from './messages/ru/history.json'
import ruLetter from './messages/ru/letter.json'
import ruList from './messages/ru/list.json'
import ruMethod from './messages/ru/method.json'
import ruOrganisation from './messages/ru/organisation.json'
import ruPerson from './messages/ru/person.json'
import ruQueue from './messages/ru/queue.json'
import ruReport from './messages/ru/report.json'
import ruPicker from './messages/ru/picker.json'
import ruReview from './messages/ru/review.json'
import ruSearch from './messages/ru/search.json'
import ruSite from './messages/ru/site.json'
import ruSource from './messages/ru/source.json'
import ruTheme from './messages/ru/theme.json'
import ruVocabulary from './messages/ru/vocabulary.json'
import ruVersion from './messages/ru/version.json'
import ruWords from './messages/ru/words.json'

/** The catalogues: one file a domain and language. English sets the keys; messages.test.ts holds the others to it. */
const MESSAGES = {
  kk: {
    account: kkAccount,
    case: kkCase,
    confidential: kkConfidential,
    data: kkData,
    desk: kkDesk,
    editor: kkEditor,
    history: kkHistory,
    letter: kkLetter,
    list: kkList,
    method: kkMethod,
    organisation: kkOrganisation,
    person: kkPerson,
    queue: kkQueue,
    report: kkReport,
    picker: kkPicker,
    review: kkReview,
    search: kkSearch,
    site: kkSite,
    source: kkSource,
    theme: kkTheme,
    vocabulary: kkVocabulary,
    version: kkVersion,
    words: kkWords,
  },
  ru: {
    account: ruAccount,
    case: ruCase,
    confidential: ruConfidential,
    data: ruData,
    desk: ruDesk,
    editor: ruEditor,
    history: ruHistory,
    letter: ruLetter,
    list: ruList,
    method: ruMethod,
    organisation: ruOrganisation,
    person: ruPerson,
    queue: ruQueue,
    report: ruReport,
    picker: ruPicker,
    review: ruReview,
    search: ruSearch,
    site: ruSite,
    source: ruSource,
    theme: ruTheme,
    vocabulary: ruVocabulary,
    version: ruVersion,
    words: ruWords,
  },
  en: {
    account: enAccount,
    case: enCase,
    confidential: enConfidential,
    data: enData,
    desk: enDesk,
    editor: enEditor,
    history: enHistory,
    letter: enLetter,
    list: enList,
    method: enMethod,
    organisation: enOrganisation,
    person: enPerson,
    queue: enQueue,
    report: enReport,
    picker: enPicker,
    review: enReview,
    search: enSearch,
    site: enSite,
    source: enSource,
    theme: enTheme,
    vocabulary: enVocabulary,
    version: enVersion,
    words: enWords,
  },
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
