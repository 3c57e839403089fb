import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { RingKey } from './key-ring'

/** Where a sealed text belongs. It is authenticated with it: moved elsewhere, a ciphertext does not open. */
export interface SealedPlace {
  readonly recordId: string
  readonly field: string
}

/** A sealed text as the database keeps it. */
export interface Sealed {
  readonly keyId: string
  readonly ciphertext: Uint8Array<ArrayBuffer>
}

/** Bytes that do not open: damaged, moved from another place, or not sealed by this program. Says nothing of what is in them. */
export class DamagedEnvelope extends Error {
  override readonly name = 'DamagedEnvelope'
}

// Version 1: a byte that says so, the mark, the nonce, the ciphertext, the tag of AES-256-GCM. Before encryption the text
// has four bytes of length before it and zeros after it, so that the size tells one of six steps and not the length.
const VERSION = 1
const CIPHER = 'aes-256-gcm'
const MARK = 8
const NONCE = 12
const TAG = 16
const HEAD = 1 + MARK + NONCE
const STEPS = [256, 1024, 4096, 16_384, 65_536, 262_144] as const

/** A name for a text that tells nothing about it: 16 hexadecimal digits. It stays when the key is changed. */
export function newMark(): string {
  return randomBytes(MARK).toString('hex')
}

/** Seals a text with a key for one place. @throws RangeError for more than 262,140 bytes of UTF-8 */
export function seal(key: RingKey, place: SealedPlace, text: string, mark = newMark()): Sealed {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key.secret, nonce, { authTagLength: TAG })
  cipher.setAAD(boundTo(place, key.id, mark))
  const parts = [cipher.update(padded(text)), cipher.final(), cipher.getAuthTag()]
  const head = [Buffer.of(VERSION), Buffer.from(mark, 'hex'), nonce]
  return { keyId: key.id, ciphertext: Uint8Array.from(Buffer.concat([...head, ...parts])) }
}

/** Opens what `seal` sealed for this place. @throws DamagedEnvelope */
export function unseal(
  key: RingKey,
  place: SealedPlace,
  ciphertext: Uint8Array,
): { text: string; mark: string } {
  const bytes = Buffer.from(ciphertext)
  if (bytes[0] !== VERSION || bytes.length < HEAD + TAG + 4) throw damaged(place)
  const mark = bytes.toString('hex', 1, 1 + MARK)
  const decipher = createDecipheriv(CIPHER, key.secret, bytes.subarray(1 + MARK, HEAD), {
    authTagLength: TAG,
  })
  decipher.setAAD(boundTo(place, key.id, mark))
  decipher.setAuthTag(bytes.subarray(-TAG))
  let plain: Buffer
  try {
    plain = Buffer.concat([decipher.update(bytes.subarray(HEAD, -TAG)), decipher.final()])
  } catch {
    throw damaged(place)
  }
  return { text: plain.toString('utf8', 4, 4 + plain.readUInt32BE(0)), mark }
}

/** The mark of a sealed text, read without a key and so not to be trusted: only to compare. */
export function markOf(ciphertext: Uint8Array): string {
  return Buffer.from(ciphertext).toString('hex', 1, 1 + MARK)
}

function boundTo(place: SealedPlace, keyId: string, mark: string): Buffer {
  // JSON keeps the parts apart whatever is in them.
  return Buffer.from(JSON.stringify(['aigaq', VERSION, place.recordId, place.field, keyId, mark]))
}

function padded(text: string): Buffer {
  const words = Buffer.from(text, 'utf8')
  const size = STEPS.find((step) => step >= words.length + 4)
  if (size === undefined) throw new RangeError('A sealed text holds at most 262,140 bytes')
  const block = Buffer.alloc(size)
  block.writeUInt32BE(words.length)
  words.copy(block, 4)
  return block
}

function damaged({ recordId, field }: SealedPlace): DamagedEnvelope {
  return new DamagedEnvelope(
    `The sealed text of ${field} in ${recordId} does not open: it was damaged, or moved from another place. It was left as it is.`,
  )
}
