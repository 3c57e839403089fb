import { z } from 'zod'
import type { Tx } from '@/lib/db/types'
import type { Change } from '@/lib/document/change'

/** What one revision changed in the working copy; `number` counts the record's revisions. */
export interface RevisionChanges {
  readonly number: number
  readonly action: string
  readonly actorId: string | null
  readonly actorName: string | null
  readonly at: Date
  readonly changes: readonly Change[]
}

const changeSchema = z.object({
  path: z.string(),
  before: z.json().optional(),
  after: z.json().optional(),
  follows: z.string().nullable().optional(),
})
const bodySchema = z.object({ changes: z.array(changeSchema).default([]) })

/** The revisions of a record after `number`, oldest first; null where the words of one were destroyed. */
export async function changesSince(
  tx: Tx,
  recordId: string,
  number: number,
): Promise<RevisionChanges[] | null> {
  const rows = await tx.revision.findMany({
    where: { recordId, number: { gt: number } },
    orderBy: { number: 'asc' },
    select: {
      number: true,
      action: true,
      actorId: true,
      at: true,
      actor: { select: { name: true } },
      text: { select: { body: true } },
    },
  })
  const all = rows.map(({ number: own, actor, text, ...row }) =>
    own === null || !text
      ? null
      : { ...row, number: own, actorName: actor?.name ?? null, changes: bodySchema.parse(text.body).changes },
  )
  return all.every((each) => each !== null) ? all : null
}
