import { writeDate } from '@/lib/dates/write'
import { LANGS, sayIn, type Lang, type Said } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { LawTerm, Term } from './dto'
import { isCode } from './kinds'

/** «Criminal Code, art. 274 (3)» of an article, else the name. */
export function termLabel(term: Term, voice: Voice): Said {
  return term.vocabulary === 'law'
    ? { text: articleLabel(term, voice), lang: voice.lang }
    : sayIn(term.name, voice.lang)
}

interface Article {
  readonly code: string
  readonly article: string
  readonly part: string | null
}

export function articleLabel({ code, article, part }: Article, { t }: Voice): string {
  return t('case.article', {
    code: isCode(code) ? t(`words.code.${code}`) : code,
    article: part ? `${article} (${part})` : article,
  })
}

/** What tells a term from others of its name: an article's title and edition, from when and until when a court exists. */
export function termDetail(term: Term, voice: Voice): string {
  const { t, lang } = voice
  switch (term.vocabulary) {
    case 'law':
      return [sayIn(term.name, lang).text, articleNote(term, voice)].filter(Boolean).join(' · ')
    case 'court':
    case 'facility':
    case 'office':
      return [
        term.since ? t('vocabulary.sinceDate', { date: writeDate(term.since, lang, 'short') }) : '',
        term.until ? t('vocabulary.untilDate', { date: writeDate(term.until, lang, 'short') }) : '',
      ]
        .filter(Boolean)
        .join(' ')
    case 'occupation':
    case 'place':
      return ''
  }
}

/** Since when an article reads so, and whether its number is still to be checked. */
export function articleNote({ edition, verified }: LawTerm, { t, lang }: Voice): string {
  return [
    edition ? t('vocabulary.editionOf', { date: writeDate(edition, lang, 'short') }) : '',
    verified ? '' : t('vocabulary.unverified'),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Languages in which a term has no name. */
export const missingIn = ({ name }: Pick<Term, 'name'>): Lang[] => LANGS.filter((lang) => !name[lang])
