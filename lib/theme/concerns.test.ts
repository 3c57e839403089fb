import { expect, it } from 'vitest'
import type { Citation } from '@/lib/claim/dto'
import { sharesPlace, type QuotedPlace } from './concerns'

const place: QuotedPlace = {
  part: 'body',
  paragraph: '7',
  quoteExact: 'two words',
  source: { slug: 'azattyq' },
}
const citation = (parts: object) =>
  ({ part: 'body', paragraph: '7', words: 'two words', source: { slug: 'azattyq' }, ...parts }) as Citation

it.each([
  ['the same words of the same place', {}, true],
  ['other words', { words: 'other words' }, false],
  ['no words', { words: null }, false],
  ['another paragraph', { paragraph: '8' }, false],
  ['another part', { part: 'excerpt' }, false],
  ['another source', { source: { slug: 'vlast' } }, false],
])('%s', (_, parts, shared) => {
  expect(sharesPlace({ citations: [citation(parts)] }, [place])).toBe(shared)
})

it('nothing is shared with a place of which no words were noted', () => {
  expect(sharesPlace({ citations: [citation({ words: null })] }, [{ ...place, quoteExact: null }])).toBe(
    false,
  )
})
