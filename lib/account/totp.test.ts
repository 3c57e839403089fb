import { expect, test } from 'vitest'
import { base32, codeOfStep, plainCode, stepAt } from './totp'

const SECRET = '12345678901234567890'

// RFC 4226, appendix D.
test.each([
  [0, '755224'],
  [1, '287082'],
  [2, '359152'],
  [9, '520489'],
])('the code of step %d is %s', (step, code) => {
  expect(codeOfStep(SECRET, step)).toBe(code)
})

// RFC 6238, appendix B (its last six of eight digits).
test.each([
  ['1970-01-01T00:00:59Z', '287082'],
  ['2005-03-18T01:58:29Z', '081804'],
  ['2033-05-18T03:33:20Z', '279037'],
])('the code at %s is %s', (moment, code) => {
  expect(codeOfStep(SECRET, stepAt(new Date(moment)))).toBe(code)
})

// RFC 4648, section 10.
test.each([
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foobar', 'MZXW6YTBOI'],
])('«%s» is %s to an authenticator', (text, encoded) => {
  expect(base32(text)).toBe(encoded)
})

test('a code is taken as people type it', () => {
  expect(plainCode(' 123 456 ')).toBe('123456')
  expect(plainCode('123-456')).toBe('123456')
})
