import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { appendRevision } from '@/lib/history/mutations'
import { withRecord } from './lock'
import { visibleRecordWhere } from './policy'
import { refuse } from './problem'

export interface CommentDto {
  readonly id: string
  readonly path: string
  readonly body: string
  readonly author: string
  readonly at: Date
  readonly resolvedAt: Date | null
}

/** Remarks on the fields of a working copy, oldest first. */
export async function listComments(actor: DeskActor, recordId: string): Promise<CommentDto[]> {
  const rows = await db().comment.findMany({
    where: { recordId, record: visibleRecordWhere(actor) },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      path: true,
      body: true,
      at: true,
      resolvedAt: true,
      author: { select: { name: true } },
    },
  })
  return rows.map((row) => ({ ...row, author: row.author.name }))
}

/** Remarks on one field (a lib/document path; '' is the record as a whole). The text stays out of the history, which cannot forget. */
export async function addComment(
  actor: DeskActor,
  recordId: string,
  { path, body }: { path: string; body: string },
): Promise<void> {
  await withRecord(actor, recordId, 'write', async (tx) => {
    const { id } = await tx.comment.create({
      data: { recordId, authorId: actor.id, path, body },
      select: { id: true },
    })
    await appendRevision(tx, {
      recordId,
      actorId: actor.id,
      action: 'commented',
      body: { detail: { comment: id, path } },
    })
  })
}

/** Marks a remark as dealt with, or as open again. */
export async function resolveComment(
  actor: DeskActor,
  recordId: string,
  { id, resolved }: { id: string; resolved: boolean },
): Promise<void> {
  await withRecord(actor, recordId, 'write', async (tx) => {
    const { count } = await tx.comment.updateMany({
      where: { id, recordId },
      data: { resolvedAt: resolved ? new Date() : null },
    })
    if (count === 0) refuse({ code: 'not-found' })
    await appendRevision(tx, {
      recordId,
      actorId: actor.id,
      action: resolved ? 'comment-resolved' : 'comment-reopened',
      body: { detail: { comment: id } },
    })
  })
}
