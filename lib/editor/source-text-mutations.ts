import type { DeskActor } from '@/lib/auth/policy'
import { appendRevision } from '@/lib/history/mutations'
import { withRecord } from '@/lib/record/lock'
import { refuse } from '@/lib/record/problem'

/** Keeps the text of a source, or forgets it where it is empty. History says that it was changed and not what it says. */
export async function saveSourceText(
  actor: DeskActor,
  recordId: string,
  paragraphs: readonly string[],
): Promise<void> {
  await withRecord(actor, recordId, 'write', async (tx, { doc }) => {
    if (doc.kind !== 'source') refuse({ code: 'not-found' })
    const kept = { paragraphs: [...paragraphs], savedAt: new Date() }
    if (paragraphs.length === 0) await tx.sourceText.deleteMany({ where: { recordId } })
    else await tx.sourceText.upsert({ where: { recordId }, create: { recordId, ...kept }, update: kept })
    await appendRevision(tx, {
      recordId,
      actorId: actor.id,
      action: 'source-text',
      body: { detail: { paragraphs: paragraphs.length } },
    })
  })
}
