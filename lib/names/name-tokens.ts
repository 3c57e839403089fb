import { foldName, wordsOf } from './fold'

export interface NameToken {
  /** As written, cleaned. */
  text: string
  /** Its fold; for an initial one or two letters. */
  key: string
  kind: 'word' | 'initial' | 'patronymic'
  /** True for the second and later parts of a hyphenated word: «Жомарт» of «Қасым-Жомарт». */
  afterHyphen: boolean
}

/** Folds of -ұлы, -қызы, -ович, -евич, -ич, -овна, -евна, -ична and their newsroom spellings. */
const patronymic = /(.{2,}(uly|kyzy|kizi)|.{2,}[oe]vi(ch|tsh)|.{3,}[oei](vna|chna))$/

/**
 * The words of a name. Hyphens part words, and the later part says so: whoever compares also joins them,
 * because the press writes Қасым-Жомарт and Қасымжомарт. A separate ұлы / қызы / uly / kyzy belongs to the
 * word before. A letter with a full stop, alone, or as a lone capital is an initial («А.», «Ә.Қ.»).
 */
export function nameTokens(text: string): NameToken[] {
  const joined = text.replace(/(\p{L})\s+(ұлы|улы|қызы|кызы|uly|ūly|qyzy|kyzy)(?!\p{L})/giu, '$1$2')
  return joined.split(/[\s,;/]+/u).flatMap((chunk) =>
    wordsOf(chunk).flatMap((word, index): NameToken[] => {
      const key = foldName(word)
      if (!key) return []
      const afterHyphen = index > 0 && /[-‐‑–]/u.test(chunk)
      return [{ text: word, key, kind: kindOf(word, key), afterHyphen }]
    }),
  )
}

function kindOf(word: string, key: string): NameToken['kind'] {
  if ([...word].length === 1) return 'initial'
  return patronymic.test(key) ? 'patronymic' : 'word'
}
