import type { Tx } from '@/lib/db/types'
import { touchedTags } from '@/lib/publication/tags'
import { parseRecord } from '@/lib/record/kinds'
import type { Vocabulary } from './kinds'
import { findUsers } from './queries'

/**
 * The tags of the stored pages that show a term: of each published record that uses it, and of all that list or filter.
 * The tags name restricted records too; they refresh pages and are shown to nobody.
 */
export async function touchedByTerm(tx: Tx, vocabulary: Vocabulary, id: string): Promise<string[]> {
  const users = await findUsers(tx, vocabulary, id)
  const rows = await tx.record.findMany({
    where: { id: { in: users.map((each) => each.id) }, version: { not: null } },
    select: { id: true, kind: true, content: true },
  })
  return [...new Set(rows.flatMap((row) => touchedTags(row.id, [parseRecord(row.kind, row.content)])))]
}
