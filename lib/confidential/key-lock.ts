import { sql } from '@/lib/db/sql'
import type { Tx } from '@/lib/db/types'
import { log } from '@/lib/log'
import { makeRing, missingKey, readRing, type KeyRing } from './key-ring'

// Who writes shares this lock until the transaction ends, who changes keys holds it alone: so no value is written under
// a key in the moment in which it is dropped, by whichever process. The number only has to be this program's own.
const KEYS = 72_707_371

/** The keys to write with in this transaction; makes the first one where nothing was ever sealed. @throws DatabaseProblem */
export async function ringForWriting(tx: Tx): Promise<KeyRing> {
  await tx.$queryRaw(sql`SELECT true AS locked FROM pg_advisory_xact_lock_shared(${KEYS}::bigint)`)
  return readRing() ?? (await firstRing(tx))
}

/** Keeps everybody from sealing until the transaction ends. */
export async function lockKeys(tx: Tx): Promise<void> {
  await tx.$queryRaw(sql`SELECT true AS locked FROM pg_advisory_xact_lock(${KEYS}::bigint)`)
}

/** A new key beside values of a lost one would hide the loss until somebody wants to read them. */
async function firstRing(tx: Tx): Promise<KeyRing> {
  const [sealed] = await listKeysInUse(tx)
  if (sealed) throw missingKey(sealed.keyId)
  const { ring, made } = makeRing()
  if (made) {
    log.notice(
      `A key for confidential fields was made: ${ring.file}. Copy it to a safe place, apart from the backups: without it nobody can read those fields again.`,
    )
  }
  return ring
}

/** The keys that values in the database are under, with how many. */
export async function listKeysInUse(tx: Tx): Promise<readonly { keyId: string; values: number }[]> {
  return tx.$queryRaw<{ keyId: string; values: number }[]>(sql`
    SELECT key_id AS "keyId", count(*)::int AS values
    FROM (SELECT key_id FROM confidential UNION ALL SELECT key_id FROM report WHERE key_id IS NOT NULL) sealed
    GROUP BY key_id ORDER BY key_id COLLATE "C"`)
}
