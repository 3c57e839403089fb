import { sql } from '@/lib/db/sql'
import type { Tx } from '@/lib/db/types'
import type { Sealed, SealedPlace } from './envelope'

/** A column of sealed texts, as the rotation of keys goes through it. */
export interface SealedStore {
  /** Rows under other keys than `keyId`, behind `after`, in the order of their places; locked until the transaction ends. */
  readonly listOthers: (
    tx: Tx,
    keyId: string,
    after: SealedPlace | null,
    limit: number,
  ) => Promise<readonly { readonly place: SealedPlace; readonly sealed: Sealed }[]>
  readonly replace: (tx: Tx, place: SealedPlace, sealed: Sealed) => Promise<void>
}

const REPORT_CONTACT = 'report.contact'
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** Where the contact of a report is sealed to. */
export function reportContactPlace(reportId: string): SealedPlace {
  return { recordId: reportId, field: REPORT_CONTACT }
}

type Row = SealedPlace & Sealed

const placed = ({ recordId, field, keyId, ciphertext }: Row) => ({
  place: { recordId, field },
  sealed: { keyId, ciphertext },
})

const fields: SealedStore = {
  async listOthers(tx, keyId, after, limit) {
    const { recordId, field } = after ?? { recordId: BEFORE_ALL, field: '' }
    const rows = await tx.$queryRaw<Row[]>(sql`
      SELECT record_id AS "recordId", field, key_id AS "keyId", ciphertext FROM confidential
      WHERE key_id <> ${keyId} AND (record_id, field COLLATE "C") > (${recordId}::uuid, ${field})
      ORDER BY record_id, field COLLATE "C" LIMIT ${limit} FOR UPDATE`)
    return rows.map(placed)
  },
  async replace(tx, { recordId, field }, { keyId, ciphertext }) {
    // Sealing anew is no change of the text, and so not of the time at which it changed.
    await tx.$executeRaw(sql`
      UPDATE confidential SET key_id = ${keyId}, ciphertext = ${ciphertext}
      WHERE record_id = ${recordId}::uuid AND field = ${field}`)
  },
}

const contacts: SealedStore = {
  async listOthers(tx, keyId, after, limit) {
    const rows = await tx.$queryRaw<Row[]>(sql`
      SELECT id AS "recordId", ${REPORT_CONTACT} AS field, key_id AS "keyId", contact AS ciphertext FROM report
      WHERE key_id <> ${keyId} AND id > ${after?.recordId ?? BEFORE_ALL}::uuid
      ORDER BY id LIMIT ${limit} FOR UPDATE`)
    return rows.map(placed)
  },
  async replace(tx, { recordId }, { keyId, ciphertext }) {
    await tx.$executeRaw(sql`
      UPDATE report SET key_id = ${keyId}, contact = ${ciphertext} WHERE id = ${recordId}::uuid`)
  },
}

/** Every column in which sealed texts are kept. */
export const SEALED_STORES: readonly SealedStore[] = [fields, contacts]
