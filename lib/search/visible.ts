import type { Actor } from '@/lib/auth/policy'
import { sql, type Sql } from '@/lib/db/sql'

/**
 * lib/auth/policy.ts in SQL, for queries that Prisma cannot write. What the actor may not see is left out before
 * anything is counted or cut; what is then shown is read through visibleWhere once more.
 */
function visible(actor: Actor, record: Sql): Sql {
  switch (actor.kind) {
    case 'public':
      return sql`${record}.publication = 'published'`
  }
}

/**
 * For `search_term t`: whether the record that the term leads to may be seen. Each is looked up by its key: of EXISTS the
 * planner may make a set of all people that are published, which takes a second among a million.
 */
export function visibleTerm(actor: Actor): Sql {
  const record = visible(actor, sql`r`)
  return sql`CASE t.kind
    WHEN 'person' THEN ${visiblePersonTerm(actor)}
    WHEN 'case' THEN (SELECT ${record} FROM "case" r WHERE r.id = t.record_id)
    WHEN 'organisation' THEN (SELECT ${record} FROM organisation r WHERE r.id = t.record_id)
    WHEN 'source' THEN (SELECT ${record} FROM source r WHERE r.id = t.record_id)
    WHEN 'letter' THEN (SELECT ${visibleLetter(actor)} FROM letter r WHERE r.id = t.record_id)
    WHEN 'theme' THEN (SELECT ${record} FROM theme r WHERE r.id = t.record_id)
    ELSE false END`
}

/** The same where `t.kind` is known to be that of a person; null, as good as false, where there is none. */
export const visiblePersonTerm = (actor: Actor): Sql =>
  sql`(SELECT ${visible(actor, sql`r`)} FROM person r WHERE r.id = t.record_id)`

/** For a record itself, under the alias `r`. */
export const visibleRecord = (actor: Actor): Sql => visible(actor, sql`r`)

/** For `letter r`: seen with the source that reports it. */
export const visibleLetter = (actor: Actor): Sql =>
  sql`(${visible(actor, sql`r`)} AND (SELECT ${visible(actor, sql`s`)} FROM source s WHERE s.id = r.reported_in_id))`

/** For `claim c`: seen with its home, its person if it has one, and at least one citation that may be seen. */
export function visibleClaim(actor: Actor): Sql {
  const record = visible(actor, sql`r`)
  return sql`${visible(actor, sql`c`)}
    AND EXISTS (SELECT FROM citation z JOIN source r ON r.id = z.source_id WHERE z.claim_id = c.id AND ${record}
      AND (z.letter_id IS NULL OR (SELECT ${visibleLetter(actor)} FROM letter r WHERE r.id = z.letter_id)))
    AND (c.person_id IS NULL OR (SELECT ${record} FROM person r WHERE r.id = c.person_id))
    AND (EXISTS (SELECT FROM "case" r WHERE r.id = c.case_id AND ${record})
      OR EXISTS (SELECT FROM letter r WHERE r.id = c.letter_id AND ${visibleLetter(actor)})
      OR EXISTS (SELECT FROM theme r WHERE r.id = c.theme_id AND ${record}))`
}
