import type { DeskActor } from '@/lib/auth/policy'
import { sql } from '@/lib/db/sql'
import type { Tx } from '@/lib/db/types'
import { appendRevision, lockHistory } from '@/lib/history/mutations'
import { idPart } from '@/lib/record/parts'
import { may, visibleRecordWhere } from '@/lib/record/policy'
import { refuse } from '@/lib/record/problem'
import { DamagedEnvelope, markOf, newMark, type Sealed } from './envelope'
import { confidentialWhere } from './grant'
import { confidentialField, confidentialText, type ConfidentialField } from './schema'
import { openText, sealText } from './sealed-text'

/** The `base` of a field in which nothing is written. */
export const NOTHING_WRITTEN = ''

type Place = { readonly recordId: string; readonly field: ConfidentialField }

/**
 * Writes a confidential field, or empties it with null. The history says that the field changed, and nothing of what
 * was or is in it. A text equal to the one that is there changes nothing.
 * @param field see confidentialField
 * @param options.base the text that the form was filled from (ConfidentialValue.base, NOTHING_WRITTEN for an empty
 *   field); left out, whatever is there is replaced
 * @returns the base of what is there now
 * @throws RefusedError: `not-found`, `denied` without the grant, `problems`, and `conflict` without either text when
 *   somebody saved the field meanwhile; DatabaseProblem when a key is missing
 */
export async function writeConfidential(
  tx: Tx,
  actor: DeskActor,
  recordId: string,
  field: string,
  text: string | null,
  options: { base?: string } = {},
): Promise<string> {
  const place = parsePlace(recordId, field)
  const words = parseText(place, text)
  await lockHistory(tx)
  const before = await lockField(tx, actor, place)
  const base = before ? markOf(before.ciphertext) : NOTHING_WRITTEN
  if (options.base !== undefined && options.base !== base) return refuseConflict(tx, place)
  if (isSame(place, before, words)) return base
  const mark = words === null ? NOTHING_WRITTEN : newMark()
  const where = { recordId_field: place }
  if (words === null) await tx.confidential.delete({ where })
  else {
    const sealed = await sealText(tx, place, words, mark)
    await tx.confidential.upsert({ where, create: { ...place, ...sealed }, update: sealed })
  }
  const body = { detail: { fields: [place.field] } }
  await appendRevision(tx, { recordId, actorId: actor.id, action: WRITTEN, body })
  return mark
}

/** Destroys the confidential fields of a record, for its erasure. The caller writes the history. */
export async function eraseConfidential(tx: Tx, recordId: string): Promise<number> {
  const { count } = await tx.confidential.deleteMany({ where: { recordId } })
  return count
}

const WRITTEN = 'confidential.written'
const pathOf = (field: string) => `/confidential/${field}`

function parsePlace(recordId: string, field: string): Place {
  const name = confidentialField.safeParse(field)
  if (!idPart.safeParse(recordId).success) return refuse({ code: 'not-found' })
  if (!name.success) return refuse({ code: 'problems', problems: [{ path: '/confidential', code: 'shape' }] })
  return { recordId, field: name.data }
}

function parseText({ field }: Place, text: string | null): string | null {
  const words = confidentialText.safeParse(text?.trim() === '' ? null : text)
  if (words.success) return words.data
  return refuse({ code: 'problems', problems: [{ path: pathOf(field), code: 'shape' }] })
}

/** What is sealed in the field now, or null; of several who write into one record the next waits here. */
async function lockField(tx: Tx, actor: DeskActor, { recordId, field }: Place): Promise<Sealed | null> {
  await tx.$queryRaw(sql`SELECT id FROM record WHERE id = ${recordId}::uuid FOR UPDATE`)
  const record = await tx.record.findFirst({
    where: { id: recordId, ...confidentialWhere(actor) },
    select: { confidential: { where: { field }, select: { keyId: true, ciphertext: true } } },
  })
  if (record && may(actor, 'write')) return record.confidential[0] ?? null
  const seen = await tx.record.findFirst({
    where: { id: recordId, ...visibleRecordWhere(actor) },
    select: { id: true },
  })
  return refuse({ code: seen ? 'denied' : 'not-found' })
}

function isSame(place: Place, before: Sealed | null, words: string | null): boolean {
  if (before === null || words === null) return before === words
  try {
    return openText(place, before) === words
  } catch (error) {
    // A damaged text can be written anew; one whose key is missing is not given up so easily.
    if (error instanceof DamagedEnvelope) return false
    throw error
  }
}

/** Says who saved it, and neither text: what this actor typed is still in the form. */
async function refuseConflict(tx: Tx, { recordId, field }: Place): Promise<never> {
  const last = await tx.revision.findFirst({
    where: {
      recordId,
      action: WRITTEN,
      text: { body: { path: ['detail', 'fields'], array_contains: [field] } },
    },
    orderBy: { seq: 'desc' },
    select: { at: true, actor: { select: { name: true } } },
  })
  const conflict = { path: pathOf(field), by: last?.actor?.name ?? null, at: last?.at ?? null }
  return refuse({ code: 'conflict', conflicts: [conflict] })
}
