import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { join, sql, type Sql } from '@/lib/db/sql'
import { foldName } from '@/lib/names/fold'
import type { Term } from './match'
import { beginningsQuery, keysOf, sameNameQuery, sharedWordQuery, type QueryReading } from './reading'
import { visibleTerm } from './visible'

/** Candidates are capped before anything ranks them: ranking a common word over a million names took two seconds. */
const MOST_SAME = 200
const MOST_BEGINNING = 100
const MOST_RANKED = 600
const MOST_LIKE = 60
/** Words that are compared by trigrams: shorter ones share too little with anything. */
const LEAST_TRIGRAM_LETTERS = 4
const MOST_TRIGRAM_WORDS = 4

/**
 * Terms that may meet a search, of records that the actor may see: first those with all its words, then those with
 * words that begin so, then those like it. What each really is to the search is decided by matchTerm.
 */
export async function findCandidates(actor: Actor, query: QueryReading): Promise<Term[]> {
  const seen = visibleTerm(actor)
  const ways = query.readings.length === 0 ? [asTyped(query.text, seen)] : waysOf(query, seen)
  const found = await Promise.all(ways)
  return found.flat()
}

function waysOf({ text, readings, literal }: QueryReading, seen: Sql): Promise<Term[]>[] {
  const same = sameNameQuery(readings)
  const beginning = beginningsQuery(readings)
  const shared = sharedWordQuery(readings)
  const several = readings.some(({ names }) => names.length > 1)
  const ways: Promise<Term[]>[] = []
  if (same) ways.push(holding(same, MOST_SAME, seen))
  if (beginning) ways.push(holding(beginning, MOST_BEGINNING, seen))
  else ways.push(startingWith(readings.flatMap(({ names }) => names.flatMap(keysOf))[0] ?? '', seen))
  if (literal) return ways
  if (several && shared) ways.push(sharing(shared, foldName(text), seen))
  const words = [
    ...new Set(readings.flatMap(({ names }) => names.flatMap((forms) => keysOf(forms)[0] ?? []))),
  ]
  const long = words.filter((word) => word.length >= LEAST_TRIGRAM_LETTERS).slice(0, MOST_TRIGRAM_WORDS)
  if (long.length > 0) ways.push(alike(long, seen))
  return ways
}

const columns = sql`t.kind::text AS kind, t.record_id::text AS "recordId", t.text, t.folded`

/** People apart from the rest, so that a publisher with a thousand articles crowds out nobody. */
function holding(tsquery: string, most: number, seen: Sql): Promise<Term[]> {
  const holds = sql`t.tokens @@ to_tsquery('simple'::regconfig, ${tsquery}) AND ${seen}`
  return db().$queryRaw<Term[]>`
    (SELECT ${columns} FROM search_term t WHERE t.kind = 'person' AND ${holds} LIMIT ${most})
    UNION ALL (SELECT ${columns} FROM search_term t WHERE t.kind <> 'person' AND ${holds} LIMIT ${most})`
}

/** People who share any longer word of the name, those first whose whole name is the likest. */
const sharing = (tsquery: string, folded: string, seen: Sql) => db().$queryRaw<Term[]>`
  SELECT kind, "recordId", text, folded FROM (
    SELECT ${columns} FROM search_term t
    WHERE t.kind = 'person' AND t.tokens @@ to_tsquery('simple'::regconfig, ${tsquery}) AND ${seen} LIMIT ${MOST_RANKED}
  ) AS candidate ORDER BY similarity(folded, ${folded}) DESC, "recordId", text COLLATE "C" LIMIT ${MOST_LIKE}`

/** A letter or two: whatever begins with them, in the order of the index (text_pattern_ops), which ends the scan early. */
const startingWith = (key: string, seen: Sql) => db().$queryRaw<Term[]>`
  SELECT ${columns} FROM search_term t WHERE t.folded LIKE ${`${escapeLike(foldName(key))}%`} AND ${seen}
  ORDER BY t.folded USING ~<~ LIMIT ${MOST_BEGINNING}`

/** Words that share half of their trigrams with a stretch of the name (pg_trgm's word_similarity), the likest first. */
async function alike(words: readonly string[], seen: Sql): Promise<Term[]> {
  const any = join(
    words.map((word) => sql`${word} <% t.folded`),
    ' OR ',
  )
  const likeness = join(
    words.map((word) => sql`word_similarity(${word}, folded)`),
    ' + ',
  )
  const ranked = (kinds: Sql) => sql`
    (SELECT kind, "recordId", text, folded FROM (
      SELECT ${columns} FROM search_term t WHERE ${kinds} AND (${any}) AND ${seen} LIMIT ${MOST_RANKED}
    ) AS candidate ORDER BY ${likeness} DESC, "recordId", text COLLATE "C" LIMIT ${MOST_LIKE})`
  const [, terms] = await db().$transaction([
    // A name of eight letters with one wrong keeps little more than half of its trigrams; the engine's own limit is 0.6.
    db().$executeRaw`SET LOCAL pg_trgm.word_similarity_threshold = 0.5`,
    db().$queryRaw<Term[]>`
      ${ranked(sql`t.kind = 'person'`)} UNION ALL ${ranked(sql`t.kind IN ('organisation', 'theme')`)}`,
  ])
  return terms
}

/**
 * Nothing in it folds («2022», «%», Chinese): names and titles that hold it as typed. No index helps to find it, so
 * people's names are gone through only where it has letters.
 */
function asTyped(text: string, seen: Sql): Promise<Term[]> {
  const kinds = /\p{L}/u.test(text)
    ? sql`true`
    : sql`t.kind IN ('case', 'organisation', 'source', 'letter', 'theme')`
  return db().$queryRaw<Term[]>`
    SELECT ${columns} FROM search_term t
    WHERE ${kinds} AND t.text LIKE ${`%${escapeLike(text)}%`} AND ${seen} LIMIT ${MOST_SAME}`
}

/** Percent, underscore and backslash are letters like any other. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
