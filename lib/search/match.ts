import { formsOf, wordsOf, type FoldForm } from '@/lib/names/fold'
import { strongestTradition } from '@/lib/names/latin-letters'
import { differentFathers, readingsOfName } from '@/lib/names/same-name'
import { scriptOf } from '@/lib/names/script'
import { keySimilarity } from '@/lib/names/similarity'
import type { SameHow } from './dto'
import { HIGHEST_COST, keysOf, lowerWords, type QueryReading } from './reading'
import { pairsUp } from './pairs'
import { isSlip } from './slip'
import type { RecordKind } from './terms'

/** A name under which something is found: as written, and folded (lib/names/fold.ts). */
export interface Term {
  readonly kind: RecordKind
  readonly recordId: string
  readonly text: string
  readonly folded: string
}

/** How a term meets a search. `likeness` is 0 to 1. */
export type Match =
  | { readonly how: SameHow }
  | { readonly how: 'begins' }
  | { readonly how: 'similar'; readonly likeness: number }

/** Below this on average over the words of a search, a name is not like it. */
const LEAST_LIKENESS = 0.45
/** A family name must take part in a likeness: one more Marat is not a name like Marat's. */
const LEAST_OF_LATER_WORD = 0.4

/**
 * How a term meets a search, or null. It is the same name only where every word that was asked for is a word of the
 * term in some spelling, script or inflection: «Serik Zhakhin» is not in «Amangeldi Zhakhin», «Zhakhin» is. Names of
 * people stand in the index in their base form, so endings are taken off the search and never off them («Садыков» is
 * not «Садыкова», though «Садыкова» may be of Садыков).
 */
export function matchTerm(query: QueryReading, term: Term): Match | null {
  if (query.literal) return matchLiterally(query, term)
  if (!hasNumbers(query, term)) return null
  if (query.readings.length === 0) return includesWords(term.text, query.text) ? { how: 'written' } : null
  const same = sameAsFolded(query, term)
  if (same) return { how: same }
  const beginsSo = begins(query, term)
  const likeness = beginsSo ? 1 : likenessOf(query, term)
  if (likeness < LEAST_LIKENESS) return null
  const otherwise = sameReadOtherwise(query, term)
  if (otherwise) return { how: otherwise }
  return beginsSo ? { how: 'begins' } : { how: 'similar', likeness }
}

function matchLiterally({ text }: QueryReading, term: Term): Match | null {
  if (includesWords(term.text, text)) return { how: 'written' }
  return startsWord(term.text, text) ? { how: 'begins' } : null
}

const hasNumbers = ({ numbers }: QueryReading, term: Term) =>
  numbers.every((number) => lowerWords(term.text).includes(number))

/** Whether the text holds the words as they are typed, letter for letter but for case. */
export function includesWords(text: string, typed: string): boolean {
  return placesOf(text, typed).some(({ end, whole }) => !isLetter(whole[end]))
}
const startsWord = (text: string, typed: string) => placesOf(text, typed).length > 0

function placesOf(text: string, typed: string) {
  const whole = text.normalize('NFC').toLowerCase()
  const asked = typed.toLowerCase()
  const places: { end: number; whole: string }[] = []
  for (let at = whole.indexOf(asked); at >= 0; at = whole.indexOf(asked, at + 1))
    if (!isLetter(whole[at - 1]) || !isLetter(asked[0])) places.push({ end: at + asked.length, whole })
  return places
}
const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter)

/** How a word that was asked for meets a word of the term, if it does; `inflected` where an ending was taken off either. */
type Compared = (
  asked: readonly FoldForm[],
  own: readonly FoldForm[],
) => { readonly inflected: boolean } | undefined

const asFolded: Compared = (asked, own) =>
  asked.find(({ key, cost }) => cost <= HIGHEST_COST && key === own[0]?.key)

/** Also other readings of an ambiguous spelling in the term: «Sadikov» is Садыков. */
const asReadOtherwise =
  (endingsToo: boolean): Compared =>
  (asked, own) => {
    for (const one of asked)
      for (const other of own)
        if (one.key === other.key && one.cost + other.cost <= HIGHEST_COST)
          if (!other.inflected || (endingsToo && !one.inflected))
            return { inflected: one.inflected || other.inflected }
    return undefined
  }

function sameAsFolded(query: QueryReading, term: Term): SameHow | null {
  const own = term.folded.split(' ').map((key) => [{ key, inflected: false, cost: 0 }])
  for (const reading of query.readings) {
    const met = pairing(reading.names, own, asFolded)
    if (met) return howOf(met, query, term)
  }
  return null
}

/** The slower way, for terms that are like the search already. */
function sameReadOtherwise(query: QueryReading, term: Term): SameHow | null {
  const compare = asReadOtherwise(term.kind !== 'person')
  if (!mayMeet(query, term, compare)) return null
  for (const own of readingsOfName(term.text))
    for (const reading of query.readings) {
      const met = pairing(reading.names, own.names, compare)
      if (met) return howOf(met, query, term)
    }
  return null
}

/** Hyphens and a separate «ұлы» join words in some readings. */
const joinedSomehow = /[-‐‑–]|\p{L}\s+(?:ұлы|улы|қызы|кызы|uly|ūly|qyzy|kyzy)(?!\p{L})/iu

/** Whether each word that was asked for meets some word of the term: reading the whole of hundreds of names takes too long. */
function mayMeet(query: QueryReading, term: Term, compare: Compared): boolean {
  if (joinedSomehow.test(term.text)) return true
  const words = wordsOf(term.text)
  const tradition = strongestTradition(words)
  const own = words.map((word) => formsOfWord(word, tradition))
  return query.readings.some(({ names }) =>
    names.every((asked) => own.some((forms) => compare(asked, forms))),
  )
}

/** Given names come again and again. */
const MOST_WORDS_KEPT = 4000
const formsKept = new Map<string, readonly FoldForm[]>()
function formsOfWord(word: string, tradition: ReturnType<typeof strongestTradition>): readonly FoldForm[] {
  const key = `${tradition} ${word}`
  const kept = formsKept.get(key)
  if (kept) return kept
  const forms = formsOf(word, tradition)
  if (formsKept.size >= MOST_WORDS_KEPT) formsKept.clear()
  formsKept.set(key, forms)
  return forms
}

/** Whether the search and the term each name a father, and not the same one: then all else that is alike proves nothing. */
export const hasOtherFather = (query: QueryReading, term: Term): boolean =>
  query.readings.some(
    (reading) =>
      reading.patronymics.length > 0 &&
      readingsOfName(term.text).some((own) => differentFathers(reading, own)),
  )

type Met = readonly { readonly inflected: boolean }[]

function howOf(met: Met, query: QueryReading, term: Term): SameHow {
  if (includesWords(term.text, query.text)) return 'written'
  if (scriptOf(query.text) !== scriptOf(term.text)) return 'script'
  return met.some(({ inflected }) => inflected) ? 'inflected' : 'spelling'
}

/** For each word that was asked for, how it meets a word of its own; null where one meets none. */
function pairing(
  asked: readonly (readonly FoldForm[])[],
  own: readonly (readonly FoldForm[])[],
  compare: Compared,
): Met | null {
  const pairs = pairsUp(asked, own, (one, other) => compare(one, other) !== undefined)
  return pairs && pairs.flatMap(([one, other]) => compare(one, other) ?? [])
}

function begins(query: QueryReading, term: Term): boolean {
  const own = term.folded.split(' ')
  return query.readings.some(
    ({ names }) =>
      pairsUp(names, own, (forms, word) =>
        forms.some(({ key, inflected }) => !inflected && word.startsWith(key)),
      ) !== null,
  )
}

/** The mean, over the words asked for, of the likest word of the term. Zero where only a first name is alike. */
function likenessOf(query: QueryReading, term: Term): number {
  const own = term.folded.split(' ').filter(Boolean)
  return Math.max(
    0,
    ...query.readings.map(({ names }) => {
      const likest = names.map((forms) => {
        const keys = keysOf(forms).slice(0, 2)
        const scores = own.map((word) => Math.max(0, ...keys.map((key) => wordLikeness(key, word))))
        return { first: scores[0] ?? 0, later: Math.max(0, ...scores.slice(1)) }
      })
      const laterAlike = own.length < 2 || likest.some(({ later }) => later >= LEAST_OF_LATER_WORD)
      const mean = likest.reduce((sum, { first, later }) => sum + Math.max(first, later), 0) / likest.length
      return laterAlike ? mean : 0
    }),
  )
}

/** A slip in a short word may leave it hardly a trigram: «Петорв» shares a quarter with «Петров». */
const wordLikeness = (asked: string, own: string) =>
  Math.max(keySimilarity(asked, own), isSlip(asked, own) ? 1 - 1 / asked.length : 0)

/** Whether a text names whoever was asked for by more than one word: «not to be confused with Serik Zhakhin». */
export function isNamedIn(query: QueryReading, text: string): boolean {
  const words = wordsOf(text)
  const tradition = strongestTradition(words)
  const own = words.map((word) => formsOf(word, tradition))
  return query.readings.some(({ names }) => pairing(names, own, asReadOtherwise(true)) !== null)
}
