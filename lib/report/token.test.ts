import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { issueToken, markOfToken, readToken, tokenState } from './token'

const secret = randomBytes(32)
const PATH = '/en/cases/a-b'
const now = new Date('2026-11-23T10:00:00.000Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const text = issueToken(secret, PATH, now)

function read() {
  const token = readToken(secret, text, PATH)
  if (!token) throw new Error('not read')
  return token
}

test('a token is read for its own page, by its own secret, and not otherwise', () => {
  expect(read().issued).toEqual(now)
  expect(readToken(secret, text, '/en/cases/a')).toBeNull()
  expect(readToken(randomBytes(32), text, PATH)).toBeNull()
})

test('any change of a token makes it none', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom(...'aB3_-. жz'), (at, letter) => {
      const changed = text.slice(0, at) + letter + text.slice(at + 1)
      // The last letter of base64url has spare bits, yet texts are compared, not bytes.
      expect(readToken(secret, changed, PATH) === null).toBe(changed !== text)
    }),
  )
})

test.each(['', '.', '..', 'a.b.c', `${text}a`, text.repeat(100), '\0'])('«%s» is no token', (given) => {
  expect(readToken(secret, given, PATH)).toBeNull()
})

test.each([
  [-1000, 'quick'],
  [0, 'quick'],
  [2999, 'quick'],
  [3000, 'good'],
  [86_400_000, 'good'],
  [86_400_001, 'expired'],
] as const)('after %i milliseconds it is %s', (ms, state) => {
  expect(tokenState(read(), later(ms))).toBe(state)
})

test('each is another one, and what is kept of it is not the token', () => {
  const other = readToken(secret, issueToken(secret, PATH, now), PATH)
  expect(other?.id).not.toBe(read().id)
  const mark = markOfToken(secret, read())
  expect(mark).toMatch(/^[0-9a-f]{64}$/)
  expect(mark).not.toBe(markOfToken(randomBytes(32), read()))
})
