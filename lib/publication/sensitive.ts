import { LANGS, type Lang, type Words } from '@/lib/i18n/lang'
import type { Problem } from '@/lib/record/problem'

// What an editor should read twice before readers do. These are warnings: a case number looks like a telephone number,
// and the widow of a murdered journalist is rightly named. Words are looked for by their stems in three languages.

const PHONE = /(?<![\d/.-])(?:\+|00|8[\s(-]?(?=7\d\d))?\d[\d\s()-]{8,16}\d(?![\d/.-])/u
const ADDRESS =
  /(?<!\p{L})(?:ул\.|улиц[аеуы]|просп(?:ект\p{L}*|\.)|пр-т|кв\.|дом\s*№?\s*\d|көшесі\p{L}*|даңғыл\p{L}*|үй\s*№?\s*\d|пәтер\p{L}*|\d+\s+\p{Lu}\p{L}+\s+(?:street|st\.|avenue|ave\.)|apartment\s+\d)/iu
const RELATIVES: Readonly<Record<Lang, RegExp>> = {
  kk: /(?<!\p{L})(?:әкесі|шешесі|анасы|ағасы|әпкесі|інісі|қарындасы|сіңлісі|әйелі|күйеуі|жұбайы|жесірі|баласы|балалары|ұлы|қызы|туысы|туыстары|немересі)\p{L}*/iu,
  ru: /(?<!\p{L})(?:мать|матер[ьи]|отец|отц[ауе]|брат\p{L}{0,3}|сестр\p{L}{1,3}|жен[аыеу]|муж[ау]?|супруг\p{L}{0,2}|вдов[аыеу]|сын\p{L}{0,3}|доч\p{L}{1,4}|дет(?:и|ей|ям)|родственни\p{L}+|родител\p{L}+)(?!\p{L})/iu,
  en: /\b(?:mother|father|brother|sister|wife|husband|spouse|widow(?:er)?|son|daughter|child(?:ren)?|parents?|relatives?|cousin)s?\b/iu,
}

/** What in some words looks like a telephone number, a home address, or a relative, each with the words that do. */
export function sensitiveIn(words: Words, path: string): Problem[] {
  return LANGS.flatMap((lang) => {
    const text = words[lang]
    if (!text) return []
    const at = `${path}/${lang}`
    return [
      ...found(at, 'looksLikePhone', PHONE.exec(text)),
      ...found(at, 'looksLikeAddress', ADDRESS.exec(text)),
      ...found(at, 'looksLikeRelative', RELATIVES[lang].exec(text)),
    ]
  })
}

const found = (path: string, code: Problem['code'], match: RegExpExecArray | null): Problem[] =>
  match ? [{ path, code, about: match[0].trim() }] : []
