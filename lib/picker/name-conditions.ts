import { join, sql, type Sql } from '@/lib/db/sql'
import type { FoldForm } from '@/lib/names/fold'
import { keysOf, type QueryReading } from '@/lib/search/reading'
import { swapsOf } from '@/lib/search/slip'

/** More words than any name has. */
const MOST_WORDS = 6
/** A word as it stands and without its likeliest ending. */
const LIKENED_FORMS = 2
/** Words of four letters are a slip away from half of all others. */
const LEAST_LETTERS_FOR_SLIPS = 5
/** From this length on a word with one slip shares 0.6 of its trigrams, which is the limit of `<%`. */
const LEAST_LETTERS_FOR_TRIGRAMS = 11

// Conditions on `record_name n`, whose trigram index serves all of them. The keys in the patterns are letters from a to z
// (keysOf), so that nothing in them is an operator; they are parameters all the same.

/** Words that begin with one of the keys; null for a word that folds to nothing. */
function beginsWith(forms: readonly FoldForm[]): Sql | null {
  const keys = keysOf(forms)
  return keys.length > 0 ? sql`n.folded ~ ${`(^| )(${keys.join('|')})`}` : null
}

/** Names with every word, or words that begin so. Null where nothing folds. */
export function holdsWords({ readings }: QueryReading): Sql | null {
  return anyOf(readings.map(({ names }) => allOf(names.slice(0, MOST_WORDS).map(beginsWith))))
}

/** The same word by word, for words that may stand in different names of one record. */
export function wordConditions({ readings }: QueryReading): Sql[] {
  return (readings[0]?.names ?? []).slice(0, MOST_WORDS).flatMap((forms) => beginsWith(forms) ?? [])
}

/** Names with something like every word; of three words and more, like all but one. */
export function holdsWordsLike({ readings }: QueryReading): Sql | null {
  return anyOf(
    readings.map(({ names }) => {
      const words = names.slice(0, MOST_WORDS).map(isLike)
      if (words.length < 3) return allOf(words)
      return anyOf(words.map((_, left) => allOf(words.filter((_, at) => at !== left))))
    }),
  )
}

function isLike(forms: readonly FoldForm[]): Sql | null {
  const keys = keysOf(forms).slice(0, LIKENED_FORMS)
  return anyOf(keys.map((key) => sql`(${likeOneKey(key)})`))
}

function likeOneKey(key: string): Sql {
  if (key.length < LEAST_LETTERS_FOR_SLIPS) return sql`n.folded ~ ${`(^| )${key}`}`
  if (key.length < LEAST_LETTERS_FOR_TRIGRAMS)
    return sql`n.folded ~ ${`(^| )(${slipsOf(key).join('|')})( |$)`}`
  return sql`${key} <% n.folded`
}

/** Patterns of the word with one letter left out, put in or changed, or two neighbours in each other's place (lib/search/slip). */
export function slipsOf(word: string): string[] {
  const places = Array.from(
    { length: word.length + 1 },
    (_, at) => [word.slice(0, at), word.slice(at)] as const,
  )
  const slips = places.flatMap(([before, after]) => [
    `${before}.${after}`,
    ...(after === '' ? [] : [`${before}.${after.slice(1)}`, `${before}${after.slice(1)}`]),
  ])
  return [...new Set([...slips, ...swapsOf(word)])]
}

const allOf = (parts: readonly (Sql | null)[]) => combined(parts, ' AND ')
const anyOf = (parts: readonly (Sql | null)[]) => combined(parts, ' OR ')
function combined(parts: readonly (Sql | null)[], by: string): Sql | null {
  const there = parts.filter((part) => part !== null)
  return there.length === 0 ? null : sql`(${join(there, by)})`
}
