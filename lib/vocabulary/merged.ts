import type { Tx } from '@/lib/db/types'
import { db } from '@/lib/db/client'

/** What the revision of a merge is called; its body says which term went into which. */
export const MERGE_ACTION = 'vocabulary.merged'

type Merges = ReadonlyMap<string, string>

/** Every merge there was, from the term that went to the one that stayed then. */
async function readMerges(by: Pick<Tx, '$queryRaw'>): Promise<Merges> {
  const rows = await by.$queryRaw<{ from: string; into: string }[]>`
    SELECT t.body #>> '{detail,from,id}' AS "from", t.body #>> '{detail,into,id}' AS "into"
    FROM revision r JOIN revision_text t ON t.seq = r.seq
    WHERE r.action = ${MERGE_ACTION} ORDER BY r.seq`
  return new Map(rows.map(({ from, into }) => [from, into]))
}

/**
 * Where terms that are not there any more went, by their ids: versions say what was published with the ids of that day. A
 * term that was deleted, and not merged, is not in it.
 */
export async function followMerges(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const merges = await readMerges(db())
  return new Map(
    ids.flatMap((id) => {
      const last = lastOf(merges, id)
      return last === id ? [] : [[id, last] as const]
    }),
  )
}

/** The term itself and all that were merged into it. */
export async function idsLeadingTo(tx: Tx, id: string): Promise<string[]> {
  const merges = await readMerges(tx)
  return [id, ...[...merges.keys()].filter((from) => lastOf(merges, from) === id)]
}

/** A term that went is deleted, so that no chain of merges comes back to where it began. */
function lastOf(merges: Merges, id: string): string {
  const next = merges.get(id)
  return next === undefined ? id : lastOf(merges, next)
}
