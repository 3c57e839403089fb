import type { SourceBrief } from '@/lib/claim/dto'
import { writeDate } from '@/lib/dates/write'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'

/** What to call a source: its title, in its own language; where none was seen, its publisher and date. */
export function SourceTitle({ source, voice }: { source: SourceBrief; voice: Voice }) {
  return source.title ? <cite lang={source.lang}>{source.title}</cite> : sourceTitleText(source, voice)
}

export function sourceTitleText({ title, publisher, published }: SourceBrief, { lang, t }: Voice): string {
  if (title) return title
  const name = sayIn(publisher, lang).text
  return published
    ? t('source.untitled', { publisher: name, day: writeDate(published, lang) })
    : t('source.untitledUndated', { publisher: name })
}

/** The name of a language (ISO 639-1) in the language of the page. */
export const languageName = (code: string, { lang }: Voice): string =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code
