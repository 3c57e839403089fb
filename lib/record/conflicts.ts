import type { Tx } from '@/lib/db/types'
import type { Conflict as MergeConflict } from '@/lib/document/merge'
import { changesSince } from './changes'
import type { Conflict } from './problem'

/** Says of each field that two people changed who changed it in between, and when. */
export async function describeConflicts(
  tx: Tx,
  id: string,
  base: number,
  conflicts: readonly MergeConflict[],
): Promise<Conflict[]> {
  const since = (await changesSince(tx, id, base)) ?? []
  return conflicts.map(({ path, mine, theirs }) => {
    const last = since.findLast(({ changes }) =>
      changes.some((change) => change.path.startsWith(path) || path.startsWith(`${change.path}/`)),
    )
    return { path, mine, theirs, by: last?.actorName ?? null, at: last?.at ?? null }
  })
}
