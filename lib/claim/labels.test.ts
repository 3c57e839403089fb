import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from './claim.builder'
import type { Citation, Claim } from './dto'
import { labelCitations, letterOf } from './labels'

describe('the small letter that leads to the evidence', () => {
  test.each([
    [0, 'a'],
    [25, 'z'],
    [26, 'aa'],
    [27, 'ab'],
    [51, 'az'],
    [52, 'ba'],
    [701, 'zz'],
    [702, 'aaa'],
  ])('number %i is %s', (index, letter) => {
    expect(letterOf(index)).toBe(letter)
  })

  test('is never given twice', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => {
        expect(letterOf(a) === letterOf(b)).toBe(a === b)
      }),
    )
  })
})

describe('the letters of a page', () => {
  const citing = (...ids: readonly string[]): Claim => ({
    ...measure('remand', { date: '2026-03-01' }),
    citations: ids.map(
      (id): Citation => ({
        id,
        source: {
          slug: 'source',
          publisher: { en: 'Publisher' },
          title: null,
          titleNote: null,
          lang: 'kk',
          published: null,
          publishedLast: null,
          url: null,
          seenAs: 'full',
          weak: false,
        },
        part: 'body',
        paragraph: null,
        words: null,
        stance: 'supports',
        saidBy: null,
        letter: null,
      }),
    ),
  })

  test('follow the order in which the page tells its claims', () => {
    expect([...labelCitations([citing('one', 'two'), citing(), citing('three')])]).toEqual([
      ['one', 'a'],
      ['two', 'b'],
      ['three', 'c'],
    ])
  })

  test('stay with a claim that is told twice', () => {
    const twice = citing('one')
    expect([...labelCitations([twice, citing('two'), twice]).values()]).toEqual(['a', 'b'])
  })
})
