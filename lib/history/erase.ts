import type { Tx } from '@/lib/db/types'
import { ERASED } from './chain'
import { appendRevision, lockHistory } from './mutations'

/**
 * Destroys the words, and the salts, of a record's revisions, and writes down that it did. The chain stays whole: its
 * links hold digests that say nothing without the salts. What stands outside the history (the working copy, versions,
 * remarks, confidential fields …) is the caller's to destroy in the same transaction: see docs/history.md.
 * @param erasure.reason is kept for good and must name nobody
 * @returns the revisions whose words are gone
 */
export async function eraseTexts(
  tx: Tx,
  erasure: { actorId: string | null; reason: string; recordId: string },
): Promise<{ seqs: bigint[] }> {
  const { actorId, reason, recordId } = erasure
  await lockHistory(tx)
  // What an earlier erasure destroyed must go on being known.
  const texts = await tx.revisionText.findMany({
    where: { revision: { recordId, action: { not: ERASED } } },
    orderBy: { seq: 'asc' },
    select: { seq: true },
  })
  const seqs = texts.map(({ seq }) => seq)
  await tx.revisionText.deleteMany({ where: { seq: { in: seqs } } })
  const body = { reason, erased: seqs.map(String) }
  await appendRevision(tx, { recordId, actorId, action: ERASED, body })
  return { seqs }
}
