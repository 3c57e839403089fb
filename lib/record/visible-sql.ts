import type { DeskActor } from '@/lib/auth/policy'
import { sql, type Sql } from '@/lib/db/sql'

/**
 * visibleRecordWhere of policy.ts in SQL, for `record r`: for queries that Prisma cannot write. It stands in
 * the query that counts and cuts, so that a record the actor must not know of takes no place among what is found.
 */
export function visibleRecord({ id }: DeskActor): Sql {
  const open = (record: Sql) => sql`(NOT ${record}.restricted OR EXISTS (
    SELECT FROM record_grant g
    WHERE g.record_id = ${record}.id AND g.account_id = ${id}::uuid AND g.kind = 'access'))`
  return sql`(r.erased_at IS NULL AND CASE WHEN r.held_by_id IS NULL THEN ${open(sql`r`)}
    ELSE (SELECT ${open(sql`h`)} FROM record h WHERE h.id = r.held_by_id) END)`
}
