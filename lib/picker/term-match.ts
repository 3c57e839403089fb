import { foldName } from '@/lib/names/fold'
import { isSlip } from '@/lib/search/slip'
import { lowerWords } from '@/lib/search/reading'
import type { Term } from '@/lib/vocabulary/dto'
import type { Code } from '@/lib/vocabulary/kinds'
import { LANGS } from '@/lib/i18n/lang'

/** What lawyers write for the codes. */
const ABBREVIATIONS: Readonly<Record<Code, readonly string[]>> = {
  'cc-2014': ['ук', 'қк', 'cc', '2014'],
  'cc-1997': ['ук', 'қк', 'cc', '1997'],
  'cao-2014': ['коап', 'әқбтк', 'cao', '2014'],
  'cao-2001': ['коап', 'әқбтк', 'cao', '2001'],
}

/** Words that say nothing of which article is meant. */
const ARTICLE_WORDS = new Set(
  'ст статья статьи статье статью бап бабы бабының бабына article articles art ч часть части бөлік бөлігі part п рк қр'.split(
    ' ',
  ),
)

interface Readable {
  readonly words: readonly string[]
  readonly folded: readonly string[]
}

/**
 * The terms that hold every word that was asked for, or a word that begins so or is a slip away, in any script; those
 * with most of the very words first, then in their own order. «ст. 174 ч. 2 УК» finds article 174 (2) of the code.
 */
export function matchTerms(q: string, terms: readonly Term[]): Term[] {
  const asked = lowerWords(q).filter((word) => !ARTICLE_WORDS.has(word))
  if (asked.length === 0) return lowerWords(q).length === 0 ? [...terms] : []
  const keys = asked.map((word) => ({ word, key: foldName(word) }))
  return terms
    .map((term) => ({ term, weight: weigh(keys, readable(term)) }))
    .filter((each): each is { term: Term; weight: number } => each.weight !== null)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ term }) => term)
}

function weigh(asked: readonly { word: string; key: string }[], own: Readable): number | null {
  let weight = 0
  for (const { word, key } of asked) {
    const met = weighWord(word, key, own)
    if (met === 0) return null
    weight += met
  }
  return weight - own.words.length / 1000
}

function weighWord(word: string, key: string, { words, folded }: Readable): number {
  if (words.includes(word)) return 4
  // «2» is part 2, and not the beginning of 274 or of the year of a code.
  if (key === '') return word.length > 1 && words.some((each) => each.startsWith(word)) ? 1 : 0
  if (folded.includes(key)) return 3
  if (words.some((each) => each.startsWith(word)) || folded.some((each) => each.startsWith(key))) return 2
  return folded.some((each) => isSlip(each, key)) ? 1 : 0
}

/** Folding takes hundredths of a millisecond a word, and terms hardly change. */
const MOST_KEPT = 5000
const kept = new Map<string, Readable>()

function readable(term: Term): Readable {
  const texts = LANGS.flatMap((lang) => term.name[lang] ?? [])
  const law =
    term.vocabulary === 'law' ? [term.article, term.part ?? '', ...ABBREVIATIONS[term.code]].join(' ') : ''
  const text = [...texts, law].join(' ')
  const found = kept.get(text)
  if (found) return found
  const words = [...new Set(lowerWords(text))]
  const read = { words, folded: [...new Set(words.map(foldName).filter(Boolean))] }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, read)
  return read
}
