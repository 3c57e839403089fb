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

/** For `search_term t`: whether the record that the term leads to may be seen. */
export function visibleTerm(actor: Actor): Sql {
  const record = visible(actor, sql`r`)
  return sql`CASE t.kind
    WHEN 'person' THEN EXISTS (SELECT FROM person r WHERE r.id = t.record_id AND ${record})
    WHEN 'case' THEN EXISTS (SELECT FROM "case" r WHERE r.id = t.record_id AND ${record})
    WHEN 'organisation' THEN EXISTS (SELECT FROM organisation r WHERE r.id = t.record_id AND ${record})
    WHEN 'source' THEN EXISTS (SELECT FROM source r WHERE r.id = t.record_id AND ${record})
    WHEN 'letter' THEN EXISTS (SELECT FROM letter r WHERE r.id = t.record_id AND ${record})
    WHEN 'theme' THEN EXISTS (SELECT FROM theme r WHERE r.id = t.record_id AND ${record})
    ELSE false END`
}

/** For a record itself, under the alias `r`. */
export const visibleRecord = (actor: Actor): Sql => visible(actor, sql`r`)

/** For `claim c`: seen with its home, its person if it has one, and at least one source. */
export function visibleClaim(actor: Actor): Sql {
  const record = visible(actor, sql`r`)
  return sql`${visible(actor, sql`c`)}
    AND EXISTS (SELECT FROM citation z JOIN source r ON r.id = z.source_id WHERE z.claim_id = c.id AND ${record})
    AND (c.person_id IS NULL OR EXISTS (SELECT FROM person r WHERE r.id = c.person_id AND ${record}))
    AND (EXISTS (SELECT FROM "case" r WHERE r.id = c.case_id AND ${record})
      OR EXISTS (SELECT FROM letter r WHERE r.id = c.letter_id AND ${record})
      OR EXISTS (SELECT FROM theme r WHERE r.id = c.theme_id AND ${record}))`
}
