import type { Tx } from '@/lib/db/types'

const WRITING = ['created', 'edited', 'restored']

/** Who changed the working copies of these records since each was last published. */
export async function authorsOf(tx: Tx, recordIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.revision.findMany({
    where: { recordId: { in: [...recordIds] }, action: { in: [...WRITING, 'published'] } },
    orderBy: { number: 'asc' },
    select: { recordId: true, actorId: true, action: true },
  })
  const authors = new Map<string, Set<string>>()
  for (const { recordId, actorId, action } of rows) {
    if (!recordId) continue
    if (action === 'published') authors.delete(recordId)
    else if (actorId) authors.set(recordId, (authors.get(recordId) ?? new Set()).add(actorId))
  }
  return new Set([...authors.values()].flatMap((each) => [...each]))
}
