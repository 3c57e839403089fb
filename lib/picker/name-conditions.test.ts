import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSlip } from '@/lib/search/slip'
import { slipsOf } from './name-conditions'

const word = fc.stringMatching(/^[a-z]{5,10}$/)
const letter = fc.stringMatching(/^[a-z]$/)

/** A word and another that is one slip away from it. */
const slip = fc
  .tuple(word, fc.nat(), letter, fc.constantFrom('out', 'in', 'other', 'swap'))
  .map(([one, at, by, how]) => {
    const place = at % (one.length - 1)
    const [before, after] = [one.slice(0, place), one.slice(place)]
    switch (how) {
      case 'out':
        return [one, before + after.slice(1)]
      case 'in':
        return [one, before + by + after]
      case 'other':
        return [one, before + by + after.slice(1)]
      case 'swap':
        return [one, before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2)]
    }
  })

describe('patterns of a word with a slip', () => {
  test('meet every word that is a slip away', () => {
    fc.assert(
      fc.property(slip, ([one = '', other = '']) => {
        expect(other).toMatch(new RegExp(`^(${[one, ...slipsOf(one)].join('|')})$`))
      }),
    )
  })

  test('meet no word that is further away', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        fc.pre(one !== other && !isSlip(one, other) && !isSlip(other, one))
        expect(other).not.toMatch(new RegExp(`^(${slipsOf(one).join('|')})$`))
      }),
    )
  })
})
