import type { Tx } from '@/lib/db/types'
import { appendRevision, withHistory } from '@/lib/history/mutations'
import { DamagedEnvelope, seal, type SealedPlace } from './envelope'
import { listKeysInUse, lockKeys, ringForWriting } from './key-lock'
import { addKey, keepKeys, keyOf, readRing, type KeyRing, type RingKey } from './key-ring'
import { openSealed } from './sealed-text'
import { SEALED_STORES, type SealedStore } from './stores'

export interface Rotation {
  /** The key that everything is under now. */
  readonly to: string
  /** Keys that nothing is under any more. They are gone from the file; AIGAQ_KEY is for the operator to shorten. */
  readonly dropped: readonly string[]
  readonly moved: number
  /** Values that do not open: damaged, or their key is lost. They were left, and so was their key where it is here. */
  readonly left: readonly SealedPlace[]
}

type Say = (line: string) => void
type Moved = { moved: number; left: SealedPlace[]; last: SealedPlace | null }

const BATCH = 100

/**
 * Changes the key of sealed texts: adds a new one, seals everything anew, and drops the others once nothing is under
 * them. Each step is whole by itself: begun again after a crash it goes on where it was. A ring of several keys is such
 * a beginning, or one that an operator made by putting a new key before the old one; then none is added.
 * @throws DatabaseProblem
 */
export async function rotateKey(say: Say = () => {}): Promise<Rotation> {
  const ring = await withHistory((tx) => beginRotation(tx, say))
  const [to] = ring.keys
  let moved = 0
  const left: SealedPlace[] = []
  for (const store of SEALED_STORES) {
    let after: SealedPlace | null = null
    do {
      const batch: Moved = await moveBatch(store, to, after)
      moved += batch.moved
      left.push(...batch.left)
      after = batch.last
      if (batch.moved > 0) say(`${moved} texts are under the new key`)
    } while (after)
  }
  const dropped = await withHistory((tx) => dropOldKeys(tx, to, moved))
  return { to: to.id, dropped, moved, left }
}

async function beginRotation(tx: Tx, say: Say): Promise<KeyRing> {
  await lockKeys(tx)
  const ring = readRing()
  if (!ring) return ringForWriting(tx)
  const [first, second] = ring.keys
  if (second) {
    say(`The key ${first.id} was put before others earlier: going on with it`)
    return ring
  }
  const added = addKey(ring)
  say(`The new key is ${added.keys[0].id}`)
  return added
}

/** Seals up to a hundred values anew. What is written meanwhile is under the new key already. */
function moveBatch(store: SealedStore, to: RingKey, after: SealedPlace | null): Promise<Moved> {
  return withHistory(async (tx) => {
    const rows = await store.listOthers(tx, to.id, after, BATCH)
    const result: Moved = { moved: 0, left: [], last: rows.at(-1)?.place ?? null }
    for (const { place, sealed } of rows) {
      const ring = readRing()
      if (!ring || !keyOf(ring, sealed.keyId)) {
        result.left.push(place)
        continue
      }
      try {
        const { text, mark } = openSealed(place, sealed)
        await store.replace(tx, place, seal(to, place, text, mark))
        result.moved += 1
      } catch (error) {
        if (!(error instanceof DamagedEnvelope)) throw error
        result.left.push(place)
      }
    }
    return result
  })
}

async function dropOldKeys(tx: Tx, to: RingKey, moved: number): Promise<string[]> {
  await lockKeys(tx)
  const ring = readRing()
  if (!ring) return []
  const inUse = new Set([to.id, ...(await listKeysInUse(tx)).map(({ keyId }) => keyId)])
  const dropped = ring.keys.map(({ id }) => id).filter((id) => !inUse.has(id))
  if (moved > 0 || dropped.length > 0) {
    const body = { detail: { to: to.id, dropped, moved } }
    await appendRevision(tx, { recordId: null, actorId: null, action: 'confidential.rotated', body })
  }
  // Last, so that nothing after it can fail but the commit, which takes only that line of history with it.
  if (dropped.length > 0 && ring.file !== null) keepKeys(ring, inUse)
  return dropped
}
