import { db } from '@/lib/db/client'
import { sameAsPublished } from './same-as-published'

const AT_ONCE = 50

/** The records whose published rows are not what was published, by their ids; with how many were looked at. */
export async function verifyPublished(): Promise<{ records: number; altered: string[] }> {
  const altered: string[] = []
  let records = 0
  for (let after: string | undefined; ; ) {
    const rows = await db().record.findMany({
      where: { version: { not: null }, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      select: { id: true, kind: true, version: true },
    })
    for (const { id, kind, version } of rows) {
      records += 1
      // One transaction, so that nobody publishes between the version and the rows.
      const same = await db().$transaction(
        async (tx) => {
          const published = await tx.version.findUnique({
            where: { recordId_number: { recordId: id, number: version ?? 0 } },
          })
          return published !== null && (await sameAsPublished(tx, { ...published, kind, id }))
        },
        { isolationLevel: 'RepeatableRead' },
      )
      if (!same) altered.push(id)
    }
    after = rows.at(-1)?.id
    if (rows.length < AT_ONCE) return { records, altered }
  }
}
