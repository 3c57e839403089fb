import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLikeReceipt, markOfReceipt, receiptOf } from './receipt'
import { issueToken, readToken } from './token'

const secret = randomBytes(32)
function newReceipt() {
  const token = readToken(secret, issueToken(secret, '/en', new Date()), '/en')
  if (!token) throw new Error('not read')
  return receiptOf(secret, token)
}

test('five groups of four, without letters that are taken for one another', () => {
  const letters = new Set<string>()
  for (let count = 0; count < 500; count += 1) {
    const code = newReceipt()
    expect(code).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){4}$/)
    for (const letter of code.replaceAll('-', '')) letters.add(letter)
  }
  // 24 letters in 20 places are 91 bits.
  expect(letters.size).toBe(24)
  for (const letter of 'O0I1lBGSUZ258') expect(letters.has(letter), letter).toBe(false)
})

test('another token has another receipt, and so has the same token under another secret', () => {
  expect(new Set(Array.from({ length: 200 }, newReceipt)).size).toBe(200)
  const token = readToken(secret, issueToken(secret, '/en', new Date()), '/en')
  if (!token) throw new Error('not read')
  expect(receiptOf(secret, token)).toBe(receiptOf(secret, token))
  expect(receiptOf(secret, token)).not.toBe(receiptOf(randomBytes(32), token))
})

const CYRILLIC: Readonly<Record<string, string>> = {
  A: 'А',
  C: 'с',
  E: 'Е',
  H: 'н',
  K: 'К',
  M: 'м',
  P: 'Р',
  T: 'т',
  X: 'Х',
  Y: 'ү',
}

test('however it is typed, it is the same', () => {
  const code = newReceipt()
  const mark = markOfReceipt(secret, code)
  const signs = fc.constantFrom('', ' ', '-', '–', '\n')
  fc.assert(
    fc.property(fc.infiniteStream(signs), fc.infiniteStream(fc.nat(2)), (between, how) => {
      const typed = Array.from(code.replaceAll('-', ''), (letter) => {
        const kind = how.next().value
        const as = kind === 0 ? letter : kind === 1 ? letter.toLowerCase() : (CYRILLIC[letter] ?? letter)
        return as + between.next().value
      }).join('')
      expect(looksLikeReceipt(typed)).toBe(true)
      expect(markOfReceipt(secret, typed)).toBe(mark)
    }),
  )
})

test.each(['', 'A', 'ACDE-ACDE-ACDE-ACDE', 'O'.repeat(20), 'ж'.repeat(20), 'A'.repeat(10_000)])(
  '«%s» is no receipt',
  (text) => {
    expect(looksLikeReceipt(text)).toBe(false)
  },
)
