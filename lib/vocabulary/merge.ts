import type { DeskActor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/types'
import { diffDocuments } from '@/lib/document/diff'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { parseRecord, type RecordKind } from '@/lib/record/kinds'
import { refuse } from '@/lib/record/problem'
import { toJson } from '@/lib/record/to-json'
import type { Vocabulary } from './kinds'
import { MERGE_ACTION } from './merged'
import { removeTerm, type TermResult } from './mutations'
import { CLAIM_FIELD, isOfClaims } from './places-of-use'
import { mayChangeVocabulary } from './policy'
import { findUsers, getTerm } from './queries'
import { replaceTerm } from './replace'
import { touchedByTerm } from './touched'
import { termJson } from './term-json'

/** Stands in the history of each record that a merge changes. */
export const MERGED = 'merged vocabulary'

interface Merge {
  readonly vocabulary: Vocabulary
  /** The term that goes. */
  readonly from: string
  /** The term that stays. */
  readonly into: string
  readonly reason?: string | undefined
}

/**
 * Moves all that points at one term to another and deletes the first: rows of the tables that readers' pages are made of
 * and working copies, each with a revision of its own; restricted ones too, of which the answer tells nothing. A record
 * keeps its state, since what readers see of it moves in the same transaction. Versions stay as they were published, and
 * are read through lookUpTerms, which follows merges.
 * @throws RefusedError `denied` for whoever is no editor
 */
export async function mergeTerms(
  actor: DeskActor,
  { vocabulary, from, into, reason }: Merge,
): Promise<TermResult | { readonly why: 'missing' | 'intoMissing' | 'intoItself' }> {
  if (!mayChangeVocabulary(actor)) refuse({ code: 'denied' })
  if (from === into) return { why: 'intoItself' }
  return withHistory(async (tx) => {
    const [leaving, staying] = [await getTerm(vocabulary, from, tx), await getTerm(vocabulary, into, tx)]
    if (!leaving) return { why: 'missing' }
    if (!staying) return { why: 'intoMissing' }
    const users = await findUsers(tx, vocabulary, from)
    await moveRows(tx, vocabulary, from, into)
    for (const { id } of users) await moveInRecord(tx, actor, id, { vocabulary, from, into })
    await removeTerm(tx, vocabulary, from)
    await appendRevision(tx, {
      recordId: null,
      actorId: actor.id,
      action: MERGE_ACTION,
      body: {
        ...(reason ? { reason } : {}),
        detail: { vocabulary, from: termJson(leaving), into: termJson(staying) },
      },
    })
    return { id: into, changed: true, tags: await touchedByTerm(tx, vocabulary, into) }
  })
}

async function moveRows(tx: Tx, vocabulary: Vocabulary, from: string, into: string): Promise<void> {
  if (vocabulary === 'law')
    await tx.charge.updateMany({ where: { lawArticleId: from }, data: { lawArticleId: into } })
  else if (isOfClaims(vocabulary)) {
    const field = CLAIM_FIELD[vocabulary]
    await tx.claim.updateMany({ where: { [field]: from }, data: { [field]: into } })
  }
}

async function moveInRecord(
  tx: Tx,
  actor: DeskActor,
  id: string,
  move: Omit<Merge, 'reason'>,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM record WHERE id = ${id}::uuid FOR UPDATE`
  const { kind, content } = await tx.record.findUniqueOrThrow({
    where: { id },
    select: { kind: true, content: true },
  })
  const { before, after } = moved(kind, content, move)
  const changes = diffDocuments(before, after)
  if (changes.length > 0) {
    // Names do not change with a term, so what pickers look through stays as it is.
    await tx.record.update({ where: { id }, data: { content: after } })
    await appendRevision(tx, {
      recordId: id,
      actorId: actor.id,
      action: 'edited',
      body: { reason: MERGED, changes },
    })
  }
}

function moved(kind: RecordKind, content: unknown, { vocabulary, from, into }: Omit<Merge, 'reason'>) {
  const doc = parseRecord(kind, content)
  return { before: toJson(doc.content), after: toJson(replaceTerm(doc, vocabulary, from, into).content) }
}
