import { LANGS, type Lang, type Words } from '@/lib/i18n/lang'
import type { Stretch } from './dto'
import { includesWords } from './match'
import { lowerWords, wordPattern, type QueryReading } from './reading'

/** The sentence that holds what was asked for, in the reader's language if it does in that one; null where no language does. */
export function sentenceFor(
  words: Words,
  query: QueryReading,
  reader: Lang,
): { readonly lang: Lang; readonly sentence: Stretch[] } | null {
  for (const lang of [reader, ...LANGS]) {
    const text = words[lang]
    if (text && holds(text, query)) return { lang, sentence: marked(likeliestSentence(text, query), query) }
  }
  return null
}

function holds(text: string, { literal, text: typed, words }: QueryReading): boolean {
  if (literal) return includesWords(text, typed)
  const own = lowerWords(text)
  return words.length > 0 && words.every((forms) => own.some((word) => isFound(word, forms)))
}

const isFound = (word: string, forms: readonly string[]) =>
  forms.some((form) => (form.length > 3 ? word.startsWith(form) : word === form))

function likeliestSentence(text: string, { words }: QueryReading): string {
  const counted = text.split(/(?<=[.!?…]»?)\s+(?=[\p{Lu}«“"])/u).map((sentence) => {
    const own = lowerWords(sentence)
    return { sentence, found: words.filter((forms) => own.some((word) => isFound(word, forms))).length }
  })
  return counted.reduce((best, next) => (next.found > best.found ? next : best)).sentence
}

function marked(sentence: string, { words }: QueryReading): Stretch[] {
  const stretches: Stretch[] = []
  let after = 0
  for (const match of sentence.matchAll(wordPattern)) {
    if (!words.some((forms) => isFound(match[0].toLowerCase(), forms))) continue
    if (match.index > after) stretches.push({ text: sentence.slice(after, match.index), found: false })
    stretches.push({ text: match[0], found: true })
    after = match.index + match[0].length
  }
  if (after < sentence.length) stretches.push({ text: sentence.slice(after), found: false })
  return stretches
}
