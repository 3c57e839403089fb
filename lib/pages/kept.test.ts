import { afterEach, expect, test, vi } from 'vitest'
import { keepUntilPublished } from './kept'
import { refreshTags } from './stored-pages.mjs'

afterEach(() => vi.useRealTimers())

let derived = 0
const keep = (key = 'today') =>
  keepUntilPublished('count', key, ['register'], () => Promise.resolve(++derived))

test('what is derived is kept until what it depends on is published', async () => {
  const first = await keep()
  refreshTags(['shows:something'])
  expect(await keep()).toBe(first)
  refreshTags(['register'])
  expect(await keep()).toBe(first + 1)
})

test('another key, or an hour, derives anew', async () => {
  const first = await keep()
  expect(await keep('tomorrow')).toBe(first + 1)
  vi.useFakeTimers({ now: Date.now() + 3_600_001 })
  expect(await keep('tomorrow')).toBe(first + 2)
})

test('what was begun before a publication is not kept after it', async () => {
  refreshTags(['register'])
  let finish: (value: string) => void = () => undefined
  const slow = keepUntilPublished('slow', '', ['register'], () => new Promise<string>((go) => (finish = go)))
  refreshTags(['register'])
  finish('before')
  expect(await slow).toBe('before')
  expect(await keepUntilPublished('slow', '', ['register'], () => Promise.resolve('after'))).toBe('after')
})

test('a failure is not kept', async () => {
  await expect(keepUntilPublished('bad', '', [], () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await keepUntilPublished('bad', '', [], () => Promise.resolve('yes'))).toBe('yes')
})
