import { db } from '@/lib/db/client'
import type { Json } from '@/lib/document/json'

/** Rows that are in memory at once. */
const BATCH = 100

/** A revision of a record: `body` is null where its words were destroyed, or there is no such revision. */
export type NumberedBody = { readonly number: number; readonly action: string; readonly body: Json }

/** What the revisions of a record say, from number `from` down to the one after `to`. */
export async function* readBodies(
  recordId: string,
  { from, to }: { from: number; to: number },
): AsyncGenerator<NumberedBody> {
  let next = from
  while (next > to) {
    const rows = await db().revision.findMany({
      where: { recordId, number: { gt: to, lte: next } },
      orderBy: { number: 'desc' },
      take: BATCH,
      select: { number: true, action: true, text: { select: { body: true } } },
    })
    for (const { number, action, text } of rows) {
      if (number === next) yield { number, action, body: text?.body ?? null }
      else yield { number: next, action: '', body: null }
      next = (number ?? 0) - 1
    }
    if (rows.length > 0) continue
    yield { number: next, action: '', body: null }
    return
  }
}
