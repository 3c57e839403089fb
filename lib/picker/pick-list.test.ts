import { expect, test } from 'vitest'
import { isPickList } from './pick-list'

const option = { id: '1', name: 'A', lang: 'en', detail: '', note: '' }

test('a list of choices is told from whatever else a network answers', () => {
  expect(isPickList({ options: [option], status: '1 found.', newLabel: null })).toBe(true)
  expect(isPickList({ options: [], status: '', newLabel: 'New person: A' })).toBe(true)
  for (const other of [null, 'x', [], {}, { ok: false, say: 'Sign in' }])
    expect(isPickList(other)).toBe(false)
  expect(isPickList({ options: [{ ...option, id: 1 }], status: '', newLabel: null })).toBe(false)
  expect(isPickList({ options: [option], status: '' })).toBe(false)
})
