import { expect, test, vi } from 'vitest'

const calls: string[][] = []
vi.mock('next/cache', () => ({
  unstable_cache: (work: () => Promise<number>, _: string[], { tags }: { tags: string[] }) => {
    calls.push(tags)
    return work
  },
}))

const { tagPage, tags } = await import('./tags')
const many = (count: number) => Array.from({ length: count }, (_, index) => tags.shows(`id-${index}`))

test('a page with more tags than Next takes in one call carries them all', async () => {
  await tagPage([...many(450), ...many(10)])
  expect(calls.every((some) => some.length <= 128)).toBe(true)
  expect(calls.flat()).toEqual(many(450))
  calls.length = 0
})

test('a page that depends on thousands of records is refreshed by every publication', async () => {
  await tagPage(many(2001))
  expect(calls).toEqual([[tags.register]])
})
