import type { Tx } from '@/lib/db/types'
import { seal, unseal, type Sealed, type SealedPlace } from './envelope'
import { ringForWriting } from './key-lock'
import { keyOf, missingKey, readRing } from './key-ring'

/**
 * Seals a text for one place in the database, such as the contact in a report. It asks for no grant: whoever calls it
 * decides who may open it.
 * @param place the row's id and the name of the column; only there it opens again
 * @throws DatabaseProblem
 */
export async function sealText(tx: Tx, place: SealedPlace, text: string, mark?: string): Promise<Sealed> {
  const { keys } = await ringForWriting(tx)
  return seal(keys[0], place, text, mark)
}

/** Opens what `sealText` sealed for this place. @throws DatabaseProblem when its key is not here; DamagedEnvelope */
export function openText(place: SealedPlace, sealed: Sealed): string {
  return openSealed(place, sealed).text
}

/** The same, with the mark that names the text. */
export function openSealed(place: SealedPlace, sealed: Sealed): { text: string; mark: string } {
  const ring = readRing()
  const key = ring && keyOf(ring, sealed.keyId)
  if (!key) throw missingKey(sealed.keyId)
  return unseal(key, place, sealed.ciphertext)
}
