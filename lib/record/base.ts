import type { Tx } from '@/lib/db/types'
import type { Json } from '@/lib/document/json'
import { revertChanges } from '@/lib/document/apply'
import { changesSince } from './changes'
import type { LockedRecord } from './lock'
import { refuse } from './problem'

/**
 * The working copy as it was after revision `number`.
 * @throws RefusedError `changed` where there is no such revision, or its words were destroyed
 */
export async function contentBefore(
  tx: Tx,
  { id, revision }: Pick<LockedRecord, 'id' | 'revision'>,
  current: Json,
  number: number,
): Promise<Json> {
  if (number === revision) return current
  if (number < 1 || number > revision) return refuse({ code: 'changed' })
  const since = await changesSince(tx, id, number)
  if (!since) return refuse({ code: 'changed' })
  return since.toReversed().reduce<Json>((content, { changes }) => revertChanges(content, changes), current)
}
