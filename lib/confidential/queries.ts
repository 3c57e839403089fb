import type { DeskActor } from '@/lib/auth/policy'
import type { Prisma } from '@/lib/db/types'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { log } from '@/lib/log'
import { idPart } from '@/lib/record/parts'
import type { ConfidentialDto } from './dto'
import { DamagedEnvelope, markOf, type Sealed } from './envelope'
import { confidentialWhere } from './grant'
import { confidentialField } from './schema'
import { openSealed } from './sealed-text'

const sealedSelect = {
  orderBy: { field: 'asc' },
  select: { field: true, keyId: true, ciphertext: true, updatedAt: true },
} satisfies Prisma.Record$confidentialArgs

/**
 * The confidential fields of a record. Where there is something to read, the reading is written into the history, with
 * the names of the fields.
 * @returns null without the grant, alike for a record that does not exist
 * @throws DatabaseProblem when a key is missing
 */
export async function readConfidential(actor: DeskActor, recordId: string): Promise<ConfidentialDto | null> {
  if (!idPart.safeParse(recordId).success) return null
  return withHistory(async (tx) => {
    const record = await tx.record.findFirst({
      where: { id: recordId, ...confidentialWhere(actor) },
      select: { confidential: sealedSelect },
    })
    if (!record) return null
    const rows = record.confidential.map((row) => ({ ...row, field: confidentialField.parse(row.field) }))
    if (rows.length > 0) {
      // Not among the record's own revisions: reading changes nothing that somebody decides about.
      const body = { detail: { record: recordId, fields: rows.map(({ field }) => field) } }
      await appendRevision(tx, { recordId: null, actorId: actor.id, action: 'confidential.read', body })
    }
    return { recordId, values: rows.map((row) => ({ ...openRow(recordId, row), field: row.field })) }
  })
}

/** One text that was damaged must not hide the others. */
function openRow(recordId: string, row: Sealed & { field: string; updatedAt: Date }) {
  const { updatedAt, ciphertext } = row
  try {
    const { text, mark } = openSealed({ recordId, field: row.field }, row)
    return { text, base: mark, updatedAt }
  } catch (error) {
    if (!(error instanceof DamagedEnvelope)) throw error
    log.error('A confidential text cannot be read', error)
    return { text: null, base: markOf(ciphertext), updatedAt }
  }
}
