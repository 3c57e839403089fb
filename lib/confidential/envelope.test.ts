import { createHash, createSecretKey, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DamagedEnvelope, markOf, seal, unseal } from './envelope'
import type { RingKey } from './key-ring'

function makeKey(): RingKey {
  const bytes = randomBytes(32)
  return {
    id: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    secret: createSecretKey(bytes),
  }
}

const key = makeKey()
const place = { recordId: '01900000-0000-7000-8000-000000000001', field: 'health' }
const HEAD_AND_TAG = 1 + 8 + 12 + 16

test('what is sealed opens again, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      const { ciphertext, keyId } = seal(key, place, text)
      expect(keyId).toBe(key.id)
      expect(unseal(key, place, ciphertext)).toEqual({ text, mark: markOf(ciphertext) })
    }),
  )
})

test('the same text is sealed differently each time', () => {
  const sealed = Array.from({ length: 200 }, () =>
    Buffer.from(seal(key, place, 'диабет').ciphertext).toString('hex'),
  )
  expect(new Set(sealed).size).toBe(200)
})

test.each([
  ['', 256],
  ['диабет', 256],
  ['a'.repeat(252), 256],
  ['a'.repeat(253), 1024],
  ['ә'.repeat(10_000), 65_536],
])('the size tells a step and not the length (%#)', (text, step) => {
  expect(seal(key, place, text).ciphertext).toHaveLength(step + HEAD_AND_TAG)
})

test('a text beyond the last step is refused', () => {
  expect(() => seal(key, place, 'a'.repeat(262_141))).toThrow(RangeError)
})

test.each([
  ['another record', { ...place, recordId: '01900000-0000-7000-8000-000000000002' }],
  ['another field', { ...place, field: 'contact' }],
  ['the same field of a person', { ...place, field: `health:${place.recordId}` }],
])('a ciphertext moved to %s does not open', (_, elsewhere) => {
  const { ciphertext } = seal(key, place, 'диабет')
  expect(() => unseal(key, elsewhere, ciphertext)).toThrow(DamagedEnvelope)
  expect(unseal(key, place, ciphertext).text).toBe('диабет')
})

test('no changed bit, and no cut, opens; and the error says nothing of what was in it', () => {
  const { ciphertext } = seal(key, place, 'диабет')
  fc.assert(
    fc.property(fc.nat(ciphertext.length * 8 - 1), (bit) => {
      const changed = Uint8Array.from(ciphertext)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => unseal(key, place, changed)).toThrow(DamagedEnvelope)
    }),
  )
  for (const length of [0, 1, 20, 40, ciphertext.length - 1]) {
    const cut = ciphertext.slice(0, length)
    expect(() => unseal(key, place, cut)).toThrow(/^(?!.*диабет).*health.*$/)
  }
})

test('another key does not open it, nor the same key under another name', () => {
  const { ciphertext } = seal(key, place, 'диабет')
  expect(() => unseal(makeKey(), place, ciphertext)).toThrow(DamagedEnvelope)
  expect(() => unseal({ ...key, id: '0'.repeat(16) }, place, ciphertext)).toThrow(DamagedEnvelope)
})

test('printing a key does not print it', () => {
  const hex = key.secret.export().toString('hex')
  const printed = `${inspect(key, { depth: 9, showHidden: true })} ${JSON.stringify(key)}`
  expect(printed).not.toContain(hex)
  expect(printed).not.toContain(key.secret.export().toString('base64'))
})
