import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { join, sql, type Sql } from '@/lib/db/sql'
import { foldName } from '@/lib/names/fold'
import { hitsOf, isSame } from './hits'
import type { Term } from './match'
import {
  beginningsQuery,
  keysOf,
  likenedKeys,
  nearNameQuery,
  nearWords,
  sameNameQuery,
  sharedWordQueries,
  type NearWords,
  type QueryReading,
} from './reading'
import { isSlip, swapsOf } from './slip'
import { visiblePersonTerm, visibleTerm } from './visible'

/** Candidates are capped before anything ranks them: ranking a common word over a million names took two seconds. */
const MOST_SAME = 200
const MOST_BEGINNING = 100
const MOST_RANKED = 600
const MOST_LIKE = 60
/** Words of the index that are near to one asked for, and people who bear each of them or share one word of several. */
const MOST_NEAR = 12
const MOST_SIFTED = 40
const MOST_BEARING = 20
const MOST_SHARING = 200

/**
 * Terms that may meet a search, of records that the actor may see: first those with all its words and those with words
 * that begin so; then, unless `enough` people bear the very name, those like it. What each really is to the search is
 * decided by matchTerm.
 */
export async function findCandidates(actor: Actor, query: QueryReading, enough: number): Promise<Term[]> {
  if (query.readings.length === 0) return asTyped(query.text, visibleTerm(actor))
  const [plain, near] = await Promise.all([
    plainly(actor, query),
    query.literal ? new Map() : findNearWords(likenedKeys(query.readings)),
  ])
  if (query.literal) return plain
  const same = hitsOf(query, plain).filter((hit) => hit.kind === 'person' && isSame(hit))
  return same.length < enough ? [...plain, ...(await alike(actor, query, near))] : plain
}

const columns = sql`t.kind::text AS kind, t.record_id::text AS "recordId", t.text, t.folded`
const holds = (tsquery: string) => sql`t.tokens @@ to_tsquery('simple'::regconfig, ${tsquery})`

async function plainly(actor: Actor, { readings }: QueryReading): Promise<Term[]> {
  const seen = visibleTerm(actor)
  const same = sameNameQuery(readings)
  const beginning = beginningsQuery(readings)
  const found = await Promise.all([
    same ? holding(same, MOST_SAME, seen) : [],
    beginning
      ? holding(beginning, MOST_BEGINNING, seen)
      : startingWith(readings.flatMap(({ names }) => names.flatMap(keysOf))[0] ?? '', seen),
  ])
  return found.flat()
}

/** People apart from the rest, so that a publisher with a thousand articles crowds out nobody. */
function holding(tsquery: string, most: number, seen: Sql): Promise<Term[]> {
  return db().$queryRaw<Term[]>`
    (SELECT ${columns} FROM search_term t WHERE t.kind = 'person' AND ${holds(tsquery)} AND ${seen} LIMIT ${most})
    UNION ALL (SELECT ${columns} FROM search_term t WHERE t.kind <> 'person' AND ${holds(tsquery)} AND ${seen} LIMIT ${most})`
}

/** A letter or two: whatever begins with them, in the order of the index (text_pattern_ops), which ends the scan early. */
const startingWith = (key: string, seen: Sql) => db().$queryRaw<Term[]>`
  SELECT ${columns} FROM search_term t WHERE t.folded LIKE ${`${escapeLike(foldName(key))}%`} AND ${seen}
  ORDER BY t.folded USING ~<~ LIMIT ${MOST_BEGINNING}`

/**
 * For each key the words of any name that are a slip away from it or share a third of their trigrams with it (pg_trgm's
 * own limit), the nearest first. They may be of names that the actor must not see, and are used to look up what may be.
 */
async function findNearWords(keys: readonly string[]): Promise<NearWords> {
  if (keys.length === 0) return new Map()
  const swaps = keys.flatMap((key) => swapsOf(key).map((swap) => ({ key, swap })))
  const rows = await db().$queryRaw<{ key: string; words: string[] }[]>`
    SELECT asked.key, array(
      SELECT w.word FROM search_word w WHERE w.word % asked.key
      ORDER BY similarity(w.word, asked.key) DESC, w.word COLLATE "C" LIMIT ${MOST_SIFTED}
    ) AS words FROM unnest(${[...keys]}::text[]) AS asked (key)
    UNION ALL SELECT asked.key, array[w.word]
    FROM unnest(${swaps.map(({ key }) => key)}::text[], ${swaps.map(({ swap }) => swap)}::text[]) AS asked (key, swap)
    JOIN search_word w ON w.word = asked.swap`
  return new Map(
    keys.map((key) => {
      const words = new Set(rows.filter((row) => row.key === key).flatMap((row) => row.words))
      // What is no plain word would be read as operators.
      const plain = [...words].filter((word) => /^[a-z]+$/.test(word))
      const slips = plain.filter((word) => isSlip(word, key))
      return [key, [...new Set([...slips, ...plain])].slice(0, MOST_NEAR)]
    }),
  )
}

/**
 * People who bear a word near to the one asked for, or words near to all of them; people who share one word of several;
 * organisations and themes with any such word.
 */
async function alike(actor: Actor, { text, readings }: QueryReading, near: NearWords): Promise<Term[]> {
  const folded = foldName(text)
  const seen = visiblePersonTerm(actor)
  const people = (tsquery: string, most: number) => sql`
    SELECT ${columns} FROM search_term t WHERE t.kind = 'person' AND ${holds(tsquery)} AND ${seen} LIMIT ${most}`
  const likest = (from: Sql) => sql`
    (SELECT kind, "recordId", text, folded FROM (${from}) AS candidate
     ORDER BY similarity(folded, ${folded}) DESC, "recordId", text COLLATE "C" LIMIT ${MOST_LIKE})`
  const words = nearWords(readings, near)
  const names = nearNameQuery(readings, near)
  const shared = sharedWordQueries(readings)
  const bearing = words.map((word) => sql`(${people(word, MOST_BEARING)})`)
  const any = [...words, ...[...near.values()].flat(), ...shared].join(' | ')
  const others = sql`
    SELECT ${columns} FROM search_term t
    WHERE t.kind <> 'person' AND t.kind IN ('organisation', 'theme') AND ${holds(any)} AND ${visibleTerm(actor)}
    LIMIT ${MOST_RANKED}`
  const ask = async (parts: readonly Sql[]) =>
    parts.length > 0 ? db().$queryRaw<Term[]>`${join([...parts], ' UNION ALL ')}` : []
  const found = await Promise.all([
    ask([
      ...bearing,
      ...(names ? [likest(people(names, MOST_RANKED))] : []),
      ...(any ? [likest(others)] : []),
    ]),
    ask(shared.map((tsquery) => likest(people(tsquery, MOST_SHARING)))),
  ])
  return found.flat()
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
