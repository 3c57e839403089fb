import { expect, test } from 'vitest'
import { find, keep, take } from './kept'

const MINUTE = 60_000

test('what is kept is found by its handle alone, for a quarter of an hour', () => {
  const handle = keep('receipt', 'ACDE', 0)
  expect(handle).toMatch(/^[\w-]{22}$/)
  expect(find('receipt', handle, 15 * MINUTE - 1)).toBe('ACDE')
  expect(find('receipt', handle, 15 * MINUTE)).toBeNull()
  expect(find('asked', handle, 0)).toBeNull()
  for (const other of [null, '', 'constructor', `${handle}a`]) expect(find('receipt', other, 0)).toBeNull()
})

test('a receipt is shown once', () => {
  const handle = keep('receipt', 'ACDE')
  expect(take('receipt', handle)).toBe('ACDE')
  expect(take('receipt', handle)).toBeNull()
})

test('a flood takes the oldest places and no more memory', () => {
  const handles = Array.from({ length: 501 }, (_, index) => keep('asked', { reportId: String(index) }))
  expect(find('asked', handles[0] ?? '')).toBeNull()
  expect(find('asked', handles[1] ?? '')).toEqual({ reportId: '1' })
  expect(find('asked', handles.at(-1) ?? '')).toEqual({ reportId: '500' })
})
