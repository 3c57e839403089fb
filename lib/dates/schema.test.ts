import { expect, it } from 'vitest'
import { edtfSchema } from './schema'

it('takes an EDTF, without the spaces around it', () => {
  expect(edtfSchema.parse(' 2026-03~ ')).toBe('2026-03~')
})

it.each([
  ['2026-02-30', 'date.impossible'],
  ['2026-03-05/2026-03-04', 'date.impossible'],
  ['5 March', 'date.format'],
  ['', 'date.format'],
  [null, 'date.format'],
])('refuses %j with the code %s', (input, code) => {
  const result = edtfSchema.safeParse(input)
  expect(result.error?.issues.map((issue) => issue.message)).toEqual([code])
})
