import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import { revertChanges } from '@/lib/document/apply'
import type { Json } from '@/lib/document/json'
import { visibleRecordWhere } from '@/lib/record/policy'
import { readBodies } from './bodies'
import { readBody } from './body'
import type { RevisionDto } from './dto'

/** The words that lead to an earlier state were destroyed. */
export class ErasedError extends Error {
  override readonly name = 'ErasedError'
  constructor(readonly number: number) {
    super(`The words of revision ${number} were destroyed, and nothing before it can be shown`)
  }
}

/** Revisions that one page of a history shows at most. */
const MOST_AT_ONCE = 200

const select = {
  seq: true,
  number: true,
  action: true,
  at: true,
  actor: { select: { name: true } },
  text: { select: { body: true } },
} as const satisfies Prisma.RevisionSelect

type Row = Prisma.RevisionGetPayload<{ select: typeof select }>

/**
 * The history of a record, the latest first; empty where the actor sees no such record.
 * @param page.before only revisions with a lower number, to go on where a page ended
 */
export async function listRevisions(
  actor: DeskActor,
  recordId: string,
  page: { before?: number; take: number },
): Promise<RevisionDto[]> {
  const { before, take } = page
  const rows = await db().revision.findMany({
    where: {
      record: { AND: [{ id: recordId }, visibleRecordWhere(actor)] },
      ...(before !== undefined && { number: { lt: before } }),
    },
    orderBy: { number: 'desc' },
    take: Math.min(take, MOST_AT_ONCE),
    select,
  })
  return rows.map(toRevision)
}

/**
 * A record's document as it was after revision `number`; `{}` after 0. Null where the actor sees no such record or it
 * has no such revision.
 * @param current the record as the caller has read it
 * @throws ErasedError where words that lead there were destroyed
 */
export async function contentAt(
  actor: DeskActor,
  recordId: string,
  current: { content: Json; revision: number },
  number: number,
): Promise<Json | null> {
  const visible = await db().record.count({ where: { AND: [{ id: recordId }, visibleRecordWhere(actor)] } })
  if (visible === 0 || number < 0 || number > current.revision) return null
  let { content } = current
  for await (const revision of readBodies(recordId, { from: current.revision, to: number })) {
    if (revision.body === null) throw new ErasedError(revision.number)
    content = revertChanges(content, readBody(revision.body).changes)
  }
  return content
}

function toRevision({ seq, number, actor, action, at, text }: Row): RevisionDto {
  const { reason, changes, more } = readBody(text?.body ?? {})
  return {
    number: number ?? 0,
    seq: seq.toString(),
    actor: actor?.name ?? null,
    action,
    at: at.toISOString(),
    reason,
    changes: text ? changes : 'erased',
    more,
  }
}
