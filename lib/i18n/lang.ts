/** Languages of the site, in the order in which they are offered. ISO 639-1. */
export const LANGS = ['kk', 'ru', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** A text in up to three languages; a language that is not written yet is missing. */
export type Words = Partial<Record<Lang, string>>

export const isLang = (text: string): text is Lang => (LANGS as readonly string[]).includes(text)

/** The text a reader of `lang` gets, and the language it really is in (for the `lang` attribute). */
export interface Said {
  readonly text: string
  readonly lang: Lang
}

/** Falls back in a fixed order, so that a page never has a hole; the caller marks a foreign language with `lang`. */
export function sayIn(words: Words, lang: Lang): Said {
  for (const candidate of [lang, ...LANGS]) {
    const text = words[candidate]
    if (text) return { text, lang: candidate }
  }
  return { text: '', lang }
}
