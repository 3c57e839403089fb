import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { sql, type Sql } from '@/lib/db/sql'
import { foldName } from '@/lib/names/fold'
import { escapeLike } from '@/lib/search/candidates'
import type { Term } from '@/lib/search/match'
import type { QueryReading } from '@/lib/search/reading'
import type { RecordPick } from './kinds'
import { holdsWords, holdsWordsLike, wordConditions } from './name-conditions'
import { visibleRecord } from './visible'

/** Candidates are cut before they are compared word by word, which takes some hundredths of a millisecond each. */
const MOST_NAMED = 120
const MOST_ALIKE = 60
/** Before ranking: of some letters every second name has a word that begins so. */
const MOST_RANKED = 3000

const columns = sql`n.record_id::text AS "recordId", n.text, n.folded`

/**
 * Whether a name (`record_name n`) is of a record of this kind that the actor may know of and that was not withdrawn. The
 * record is looked up by its key: of a join the planner may make a walk through all names (0.25 s among 100,000).
 */
const isPickable = (actor: DeskActor, kind: RecordPick): Sql => sql`
  (SELECT r.kind = ${kind}::record_kind AND r.state <> 'withdrawn' AND ${visibleRecord(actor)}
   FROM record r WHERE r.id = n.record_id)`

const namesOf = (actor: DeskActor, kind: RecordPick, where: Sql): Sql =>
  sql`SELECT ${columns} FROM record_name n WHERE ${where} AND ${isPickable(actor, kind)}`

async function likest(kind: RecordPick, from: Sql, folded: string, most: number): Promise<Term[]> {
  const rows = await db().$queryRaw<Omit<Term, 'kind'>[]>`
    SELECT "recordId", text, folded FROM (${from}) AS found
    ORDER BY similarity(folded, ${folded}) DESC, text COLLATE "C", "recordId" LIMIT ${most}`
  return rows.map((row) => ({ kind, ...row }))
}

/** Names that hold every word that was asked for, or words that begin so, in any script and with endings taken off. */
export async function findNamed(actor: DeskActor, kind: RecordPick, query: QueryReading): Promise<Term[]> {
  const where = holdsWords(query) ?? sql`n.text ILIKE ${`%${escapeLike(query.text)}%`}`
  const some = sql`${namesOf(actor, kind, where)} LIMIT ${MOST_RANKED}`
  return likest(kind, some, foldName(query.text), MOST_NAMED)
}

/** Names with a slip or two in every word that was asked for; of three words and more, one may be another. */
export async function findAlike(actor: DeskActor, kind: RecordPick, query: QueryReading): Promise<Term[]> {
  const where = holdsWordsLike(query)
  return where ? likest(kind, namesOf(actor, kind, where), foldName(query.text), MOST_ALIKE) : []
}

/**
 * Records whose names hold all the words between them: a source is asked for by its publisher and words of its title.
 * Each comes as one term of all its names.
 */
export async function findNamedTogether(
  actor: DeskActor,
  kind: RecordPick,
  query: QueryReading,
): Promise<Term[]> {
  const [first, ...others] = wordConditions(query)
  if (!first || others.length === 0) return []
  const also = others.map(
    (where) =>
      sql`INTERSECT SELECT n.record_id FROM record_name n WHERE ${where} AND ${isPickable(actor, kind)}`,
  )
  const rows = await db().$queryRaw<{ recordId: string; text: string }[]>`
    SELECT n.record_id::text AS "recordId", string_agg(n.text, ' · ' ORDER BY n.id) AS text
    FROM record_name n
    WHERE n.record_id IN (
      SELECT found.record_id FROM (
        SELECT n.record_id FROM record_name n WHERE ${first} AND ${isPickable(actor, kind)}
        ${also.reduce((all, each) => sql`${all} ${each}`)}
      ) AS found LIMIT ${MOST_NAMED})
    GROUP BY n.record_id ORDER BY string_agg(n.text, ' · ' ORDER BY n.id) COLLATE "C", 1`
  return rows.map((row) => ({ kind, ...row, folded: foldName(row.text) }))
}

/** The source at an address. */
export async function findSourceAt(actor: DeskActor, url: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT r.id::text AS id FROM record r
    WHERE r.kind = 'source' AND r.state <> 'withdrawn' AND r.content ->> 'url' = ${url} AND ${visibleRecord(actor)}
    ORDER BY r.id LIMIT 20`
  return rows.map(({ id }) => id)
}
