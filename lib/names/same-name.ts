import { formsOf, type FoldForm } from './fold'
import { strongestTradition } from './latin-letters'
import { nameTokens, type NameToken } from './name-tokens'
import { keySimilarity } from './similarity'

/** Two far-fetched readings that happen to meet are not one name. */
const highestCost = 4
/** Below this, two patronymics are of different fathers: Жәмекұлы and Тұрарұлы, but not -улла and -олла. */
const sameFather = 0.25

/**
 * Whether two written words may be the same word: one of the forms of each is the same key, and on at least
 * one side it was reached without taking an ending off (indexes hold base forms; two guesses prove nothing).
 */
export function sameWord(a: string, b: string): boolean {
  return meet(formsOf(a), formsOf(b))
}

function meet(left: readonly FoldForm[], right: readonly FoldForm[]): boolean {
  return left.some((a) =>
    right.some((b) => a.key === b.key && !(a.inflected && b.inflected) && a.cost + b.cost <= highestCost),
  )
}

/**
 * Whether two full names are the same written name, whatever script, romanisation, inflection or order.
 * Every word of the shorter must meet a word of its own in the longer (given name and surname: a surname
 * alone never makes a person); a name of one word equals only a name of one word. Patronymics may be missing
 * on one side; where both have one they must not be of clearly different fathers. An initial meets only the
 * same initial: «А. Садыков» may be anybody. Hyphenated words also match joined. The answer says «same
 * written name», not «same person»: namesakes are for people to tell apart.
 */
export function sameName(a: string, b: string): boolean {
  return sameReadings(readingsOfName(a), readingsOfName(b))
}

/** sameName over names read before: reading is the slow part, so read each name once to compare many. */
export function sameReadings(a: readonly NameReading[], b: readonly NameReading[]): boolean {
  return a.some((left) => b.some((right) => sameTokens(left, right)))
}

export interface NameReading {
  names: readonly (readonly FoldForm[])[]
  patronymics: readonly NameToken[]
}

/** A name's parts with hyphens parting words and, where there are any, with hyphenated words joined. */
export function readingsOfName(name: string): NameReading[] {
  const tokens = nameTokens(name)
  const joined: NameToken[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (token.afterHyphen && last)
      joined[joined.length - 1] = { ...last, text: last.text + token.text, key: last.key + token.key }
    else joined.push(token)
  }
  return joined.length === tokens.length ? [partsOf(tokens)] : [partsOf(tokens), partsOf(joined)]
}

/** With fewer than two other words, what looks like a patronymic is the surname: Бауыржан Момышұлы. */
function partsOf(tokens: readonly NameToken[]): NameReading {
  const names = tokens.filter(({ kind }) => kind !== 'patronymic')
  const tradition = strongestTradition(tokens.map(({ text }) => text))
  const read = (some: readonly NameToken[]) => some.map(({ text }) => formsOf(text, tradition))
  if (names.length < 2) return { names: read(tokens), patronymics: [] }
  return { names: read(names), patronymics: tokens.filter(({ kind }) => kind === 'patronymic') }
}

function sameTokens(a: NameReading, b: NameReading): boolean {
  const [shorter, longer] = a.names.length <= b.names.length ? [a, b] : [b, a]
  if (shorter.names.length === 0 || (shorter.names.length === 1 && longer.names.length > 1)) return false
  return !differentFathers(a, b) && canPair(shorter.names, longer.names)
}

/** Whether both names have a patronymic and these are clearly of different fathers. */
export function differentFathers(a: NameReading, b: NameReading): boolean {
  const [father] = a.patronymics
  const [other] = b.patronymics
  return !!father && !!other && keySimilarity(fatherOf(father.key), fatherOf(other.key)) < sameFather
}

const fatherOf = (key: string) => key.replace(/(uly|kyzy|kizi|[oei]?vi(ch|tsh)|[oei](vna|chna))$/, '')

/** Pairs each of the first words with a different one of the second. Names have few words: plain search. */
function canPair(words: readonly (readonly FoldForm[])[], others: readonly (readonly FoldForm[])[]): boolean {
  const [word, ...rest] = words
  if (word === undefined) return true
  return others.some(
    (other, at) =>
      meet(word, other) &&
      canPair(
        rest,
        others.filter((_, index) => index !== at),
      ),
  )
}
