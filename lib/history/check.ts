import { db } from '@/lib/db/client'
import type { StoredRevision } from './chain'
import type { ChainHead } from './head'
import { checkRecord, readRecords, type RecordProblem } from './records'
import { verifyChain, type Verdict } from './verify'

export type { RecordProblem }

/** Rows that are in memory at once. */
const BATCH = 100

/** The whole history as it is stored, in batches. Whatever is appended meanwhile is read as well. */
export async function* readChain(): AsyncGenerator<StoredRevision> {
  for (let last = -(2n ** 63n); ; ) {
    const rows = await db().revision.findMany({
      where: { seq: { gt: last } },
      orderBy: { seq: 'asc' },
      take: BATCH,
      include: { text: { select: { salt: true, body: true } } },
    })
    yield* rows
    const end = rows.at(-1)
    if (!end || rows.length < BATCH) return
    last = end.seq
  }
}

/** Follows the whole chain, and each record back through its history to the empty document that it began as. */
export async function verifyHistory(
  head?: ChainHead,
): Promise<{ whole: boolean; chain: Verdict; records: number; recordProblems: RecordProblem[] }> {
  const chain = await verifyChain(readChain(), head ? { head } : {})
  const recordProblems: RecordProblem[] = []
  let records = 0
  for await (const record of readRecords()) {
    records += 1
    recordProblems.push(...(await checkRecord(record)))
  }
  return { whole: chain.whole && recordProblems.length === 0, chain, records, recordProblems }
}
