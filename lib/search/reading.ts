import type { FoldForm } from '@/lib/names/fold'
import { kazakhStems } from '@/lib/names/kazakh-inflection'
import { russianStems } from '@/lib/names/russian-inflection'
import { readingsOfName, type NameReading } from '@/lib/names/same-name'
import type { SearchQuery } from './query'

/** Beyond this a form is too far-fetched to be the same name (the limit of lib/names/same-name.ts). */
export const HIGHEST_COST = 4
/** More words than any name has are looked for in the candidates, not in the index. */
const MOST_WORDS = 12

/** A search, read once: as a name in all its forms, and as words of a text. */
export interface QueryReading extends SearchQuery {
  /** The name with hyphens parting words and, where it has hyphens, with them joined; no names where nothing folds. */
  readonly readings: readonly NameReading[]
  readonly numbers: readonly string[]
  /** Each word, lower-case, followed by the base forms it may come from. */
  readonly words: readonly (readonly string[])[]
}

/** Reads a search for the look-ups below. */
export function readQuery({ text, literal }: SearchQuery): QueryReading {
  const words = lowerWords(text).slice(0, MOST_WORDS)
  return {
    text,
    literal,
    readings: readingsOfName(text).filter(({ names }) => names.length > 0),
    numbers: words.filter((word) => /^\p{N}+$/u.test(word)),
    words: words.map(withStems),
  }
}

export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu
export const lowerWords = (text: string): string[] => text.toLowerCase().match(wordPattern) ?? []

/** «жыланбаевтың», «жыланбаев»: stems of four letters and more, because shorter ones begin half the dictionary. */
function withStems(word: string): string[] {
  if (!/^\p{Script=Cyrillic}+$/u.test(word)) return [word]
  const stems = [...kazakhStems(word), ...russianStems(word)].map(({ stem }) => stem)
  return [...new Set([word, ...stems.filter((stem) => stem.length >= 4)])]
}

/** Keys of one word of a name, each once, likeliest first. */
export const keysOf = (forms: readonly FoldForm[]): string[] =>
  forms.filter(({ key, cost }) => cost <= HIGHEST_COST && /^[a-z]+$/.test(key)).map(({ key }) => key)

/**
 * A tsquery for terms that hold every word of the name in one of its forms: «((jylanbaev | shylanbaev) & marat)».
 * Built of folded keys alone, which are letters from a to z; null where there is none.
 */
export function sameNameQuery(readings: readonly NameReading[]): string | null {
  return anyOf(
    readings.map(({ names }) => allOf(names.slice(0, MOST_WORDS).map((forms) => anyOf(keysOf(forms))))),
  )
}

/**
 * A tsquery for terms with words that begin so. Words of one or two letters, such as initials, would lead to half of all
 * names and are left to matchTerm; null where there is nothing longer.
 */
export function beginningsQuery(readings: readonly NameReading[]): string | null {
  const beginning = (forms: readonly FoldForm[]) =>
    anyOf(
      keysOf(forms)
        .filter((key) => key.length > 2)
        .map((key) => `${key}:*`),
    )
  return anyOf(readings.map(({ names }) => allOf(names.slice(0, MOST_WORDS).map(beginning))))
}

/** For each word of a name that is long enough to tell anything, a tsquery for terms that share it; none where it has but one. */
export function sharedWordQueries(readings: readonly NameReading[]): string[] {
  const several = readings.filter(({ names }) => names.length > 1)
  const words = several.flatMap(({ names }) => names.map((forms) => anyOf(longKeys(forms))))
  return [...new Set(words.filter((word) => word !== null))]
}

/** Words a reading is likened by: shorter ones share too few trigrams with anything. */
const LEAST_LIKENED_LETTERS = 4
/** A word as it stands and without its likeliest ending; matchTerm compares as many. */
const LIKENED_FORMS = 2
const MOST_LIKENED_WORDS = 4

/** The keys that nearWordQuery wants to know the nearest words of. */
export function likenedKeys(readings: readonly NameReading[]): string[] {
  return [...new Set(readings.flatMap(({ names }) => names.slice(0, MOST_LIKENED_WORDS).flatMap(likened)))]
}
const likened = (forms: readonly FoldForm[]) =>
  keysOf(forms)
    .slice(0, LIKENED_FORMS)
    .filter((key) => key.length >= LEAST_LIKENED_LETTERS)

/** Words near to a key (letters a to z), the nearest first. */
export type NearWords = ReadonlyMap<string, readonly string[]>

/** For a name of one word: the words near to it. Those that are the same are left to sameNameQuery. */
export function nearWords(readings: readonly NameReading[], near: NearWords): string[] {
  return [
    ...new Set(
      readings
        .filter(({ names }) => names.length === 1)
        .flatMap(({ names }) => {
          const own = new Set(names.flatMap(keysOf))
          return names
            .flatMap(likened)
            .flatMap((key) => (near.get(key) ?? []).filter((word) => !own.has(word)))
        }),
    ),
  ]
}

/**
 * For names of several words: a tsquery for terms that hold, for every word of the name (all but one, where it has three
 * or more), this word or one that is near to it. «Erlan» alone, which half a town bears, then hides no misspelt surname.
 */
export function nearNameQuery(readings: readonly NameReading[], near: NearWords): string | null {
  return anyOf(
    readings
      .filter(({ names }) => names.length > 1)
      .map(({ names }) => {
        const words = names.slice(0, MOST_LIKENED_WORDS).flatMap((forms) => {
          const alike = likened(forms).flatMap((key) => near.get(key) ?? [])
          return anyOf([...new Set([...longKeys(forms), ...alike])]) ?? []
        })
        if (words.length < 3) return allOf(words)
        return anyOf(words.map((_, left) => allOf(words.filter((_, at) => at !== left))))
      }),
  )
}

const longKeys = (forms: readonly FoldForm[]) => keysOf(forms).filter((key) => key.length > 2)

/**
 * A tsquery for texts that hold every word, or a longer word that begins with it; quoted, so that no letter is an
 * operator. Null where there are only words of a letter or two, which are in every text.
 */
export function textQuery(words: QueryReading['words']): string | null {
  if (!words.some(([word = '']) => word.length > 2)) return null
  return allOf(words.map((forms) => anyOf(forms.map((form) => `'${form}'${form.length > 3 ? ':*' : ''}`))))
}

const anyOf = (parts: readonly (string | null)[]) => combined(parts, ' | ')
const allOf = (parts: readonly (string | null)[]) => combined(parts, ' & ')
function combined(parts: readonly (string | null)[], by: string): string | null {
  const there = parts.filter((part) => part !== null)
  return there.length > 1 ? `(${there.join(by)})` : (there[0] ?? null)
}
