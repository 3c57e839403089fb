import { db } from '@/lib/db/client'
import type { Tx } from '@/lib/db/types'
import { diffDocuments } from '@/lib/document/diff'
import { toDbDate, today } from '@/lib/dates/day'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { RECORD_KINDS, type RecordKind } from '@/lib/record/kinds'
import { writeRecordNames } from '@/lib/record/names'
import { toJson } from '@/lib/record/to-json'
import { liftRecord } from './lift'
import { slugInTables } from './slug'

const AT_ONCE = 50

const DONE = 'taken-over'

/**
 * Gives what was published without a desk (the founding facts) its working copy, its first version and the beginning of
 * its history. It is done once for a database; after a stop in the midst of it the rest is taken over.
 * @returns how many records were taken over
 */
export async function adoptPublished(): Promise<number> {
  if (await db().revision.findFirst({ where: { action: DONE }, select: { seq: true } })) return 0
  let adopted = 0
  for (const kind of RECORD_KINDS) {
    for (let ids = await withoutRecord(kind); ids.length > 0; ids = await withoutRecord(kind)) {
      await withHistory(async (tx) => {
        for (const id of ids) await adopt(tx, kind, id)
      })
      adopted += ids.length
    }
  }
  await withHistory((tx) =>
    appendRevision(tx, {
      recordId: null,
      actorId: null,
      action: DONE,
      body: { detail: { records: adopted } },
    }),
  )
  return adopted
}

async function adopt(tx: Tx, kind: RecordKind, id: string): Promise<void> {
  const doc = await liftRecord(tx, kind, id)
  const slug = await slugInTables(tx, kind, id)
  if (slug === null) throw new Error(`the ${kind} ${id} left while it was taken over`)
  const content = toJson(doc.content)
  const now = new Date()
  const row = { id, kind, content, state: 'published', version: 1, checkedOn: toDbDate(today(now)) } as const
  await tx.record.create({ data: row })
  await tx.version.create({ data: { recordId: id, number: 1, slug, content, publishedAt: now } })
  await writeRecordNames(tx, id, doc)
  const body = { changes: diffDocuments({}, content), detail: { version: 1 } }
  await appendRevision(tx, { recordId: id, actorId: null, action: 'published', body, at: now })
}

/** Some records of a kind that readers see and the desk does not know yet. */
async function withoutRecord(kind: RecordKind): Promise<string[]> {
  // The kind is one of six words of this program, and the name of its table.
  const rows = await db().$queryRawUnsafe<{ id: string }[]>(
    `SELECT t.id FROM "${kind}" t WHERE t.publication = 'published' AND NOT EXISTS (SELECT FROM record r WHERE r.id = t.id) ORDER BY t.id LIMIT ${AT_ONCE}`,
  )
  return rows.map(({ id }) => id)
}
