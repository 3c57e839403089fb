import type { DeskActor } from '@/lib/auth/policy'
import { eraseConfidential } from '@/lib/confidential/mutations'
import type { Tx } from '@/lib/db/types'
import { eraseTexts } from '@/lib/history/erase'
import { withHistory } from '@/lib/history/mutations'
import type { RecordKind } from './kinds'
import { visibleRecordWhere } from './policy'
import { refuse } from './problem'

/**
 * Destroys what is kept of a record, for good: its working copy, versions, spellings, remarks, confidential fields, stored
 * text, reports about it, and the words of its history. The chain of hashes goes on without them (docs/history.md). It
 * must have been withdrawn, so that its addresses answer 410, and nothing else may point at it any more.
 * @param actor null for the operator at the machine; else an administrator
 * @throws RefusedError `state` where it is not withdrawn, `problems` with `inUse` where other records point at it
 */
export async function eraseRecord(actor: DeskActor | null, id: string, reason: string): Promise<void> {
  if (actor && actor.role !== 'administrator') refuse({ code: 'denied' })
  await withHistory(async (tx) => {
    const record = await tx.record.findFirst({
      where: { AND: [{ id, erasedAt: null }, actor ? visibleRecordWhere(actor) : {}] },
      select: { kind: true, state: true, held: { where: { erasedAt: null }, select: { id: true } } },
    })
    if (!record) return refuse({ code: 'not-found' })
    if (record.state !== 'withdrawn') refuse({ code: 'state', state: record.state })
    const users = await usersOf(tx, id)
    if (users.length > 0 || record.held.length > 0) {
      const about = [...users, ...record.held.map((each) => each.id)]
      refuse({
        code: 'problems',
        problems: about.map((user) => ({ path: '', code: 'inUse' as const, about: user })),
      })
    }
    await destroy(tx, record.kind, id)
    await eraseTexts(tx, { actorId: actor?.id ?? null, reason, recordId: id })
  })
}

/** Other records whose working copy, or any version that was kept, names this one. */
async function usersOf(tx: Tx, id: string): Promise<string[]> {
  // Ids are unlike any other words of a document, so its text can be asked.
  const pattern = `%"${id}"%`
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM record WHERE id <> ${id}::uuid AND content::text LIKE ${pattern}
    UNION SELECT record_id FROM version WHERE record_id <> ${id}::uuid AND content::text LIKE ${pattern}`
  return rows.map((row) => row.id)
}

async function destroy(tx: Tx, kind: RecordKind, id: string): Promise<void> {
  const recordId = id
  await tx.version.deleteMany({ where: { recordId } })
  await tx.comment.deleteMany({ where: { recordId } })
  await tx.typed.deleteMany({ where: { recordId } })
  await eraseConfidential(tx, recordId)
  await tx.sourceText.deleteMany({ where: { recordId } })
  await tx.recordName.deleteMany({ where: { recordId } })
  await tx.recordGrant.deleteMany({ where: { recordId } })
  await tx.report.deleteMany({ where: { recordId } })
  await tx.oldSlug.deleteMany({ where: { kind, recordId } })
  await tx.searchTerm.deleteMany({ where: { kind, recordId } })
  await removeRow(tx, kind, id)
  // Single words of names are kept apart from the names, to liken misspelt ones to.
  await tx.$executeRaw`DELETE FROM search_word w WHERE NOT EXISTS
    (SELECT FROM search_term t WHERE t.folded LIKE '%' || w.word || '%')`
  await tx.record.update({
    where: { id },
    data: { content: {}, erasedAt: new Date(), version: null, assigneeId: null },
  })
}

/** Takes a withdrawn record out of the tables that pages read. */
async function removeRow(tx: Tx, kind: RecordKind, id: string): Promise<void> {
  const where = { id }
  const home = kind === 'case' ? { caseId: id } : kind === 'letter' ? { letterId: id } : { themeId: id }
  if (kind === 'case' || kind === 'letter' || kind === 'theme') {
    await tx.claim.deleteMany({ where: { ...home, sentenceId: { not: null } } })
    await tx.claim.deleteMany({ where: home })
  }
  if (kind === 'case') await tx.proceeding.deleteMany({ where: { caseId: id } })
  const removers = {
    person: () => tx.person.deleteMany({ where }),
    case: () => tx.case.deleteMany({ where }),
    organisation: () => tx.organisation.deleteMany({ where }),
    source: () => tx.source.deleteMany({ where }),
    letter: () => tx.letter.deleteMany({ where }),
    theme: () => tx.theme.deleteMany({ where }),
  }
  await removers[kind]()
}
