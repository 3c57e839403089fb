import type { DeskActor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/types'
import { lockRecord, type LockedRecord } from '@/lib/record/lock'
import type { RecordKind } from '@/lib/record/kinds'
import { visibleRecordWhere } from '@/lib/record/policy'
import type { Problem } from '@/lib/record/problem'
import { referencesOf } from '@/lib/record/references'

/** Kinds that are published together with what names them for the first time, in the order in which they must stand there. */
const ALONG: readonly RecordKind[] = ['organisation', 'source', 'person']

/** A problem with the record in whose document it is. */
export type ProblemOf = Problem & { readonly of: string }

/**
 * The records that a document points at and readers do not see yet: those that are published along with it (people,
 * sources, organisations that were never published), and problems for the others.
 */
export async function publishedAlong(
  tx: Tx,
  actor: DeskActor,
  record: Pick<LockedRecord, 'id' | 'doc'>,
): Promise<{ along: LockedRecord[]; problems: ProblemOf[] }> {
  const along = new Map<string, LockedRecord>()
  const problems: ProblemOf[] = []
  const queue = [record]
  for (let one = queue.pop(); one; one = queue.pop()) {
    const { id: of, doc } = one
    const references = referencesOf(doc)
    const rows = await tx.record.findMany({
      where: { id: { in: references.map(({ id }) => id) } },
      select: { id: true, state: true, version: true, kind: true },
    })
    const visible = new Set(
      (
        await tx.record.findMany({
          where: { AND: [{ id: { in: rows.map(({ id }) => id) } }, visibleRecordWhere(actor)] },
          select: { id: true },
        })
      ).map(({ id }) => id),
    )
    for (const row of rows) {
      if (row.version !== null || along.has(row.id)) continue
      const path = references.find(({ id }) => id === row.id)?.path ?? ''
      if (row.state === 'withdrawn') problems.push({ of, path, code: 'withdrawn' })
      else if (!visible.has(row.id) || !ALONG.includes(row.kind))
        problems.push({ of, path, code: 'notPublished' })
      else {
        const locked = await lockRecord(tx, actor, row.id)
        along.set(row.id, locked)
        queue.push(locked)
      }
    }
  }
  const inOrder = [...along.values()].toSorted(
    (a, b) => ALONG.indexOf(a.doc.kind) - ALONG.indexOf(b.doc.kind),
  )
  return { along: inOrder, problems }
}
