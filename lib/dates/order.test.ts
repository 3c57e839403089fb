import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from './day'
import { boundsOf, edtf } from './edtf'
import { anyDay, anyEdtf } from './edtf.arbitrary'
import { compareDated, type Dated } from './order'

function dated(text: string): Dated {
  const value = edtf(text)
  return { ...boundsOf(value), edtf: value }
}

const undated: Dated = { earliest: null, latest: null }
const undatedInSourceOf = (text: string): Dated => ({ earliest: null, latest: day(text) })

// Few days, so that equal bounds come up often.
const fewDays = fc.constantFrom(...['2026-01-01', '2026-01-31', '2026-03-05', '2026-12-31'].map(day))
const anyDated: fc.Arbitrary<Dated> = fc.oneof(
  anyEdtf.map(dated),
  fc
    .constantFrom('2026', '2026-XX', '2026-01', '2026-01-XX', '2026-01~', '2026-01-01', '2026-01/2026-01')
    .map(dated),
  fc.record({ earliest: fc.option(fewDays), latest: fc.option(fc.oneof(fewDays, anyDay)) }),
)

describe('compareDated', () => {
  it('stands as a reader expects', () => {
    const inOrder = [
      dated('2025'),
      dated('2026-01-01'),
      dated('2026-01-01~'),
      dated('2026-01-01/..'),
      dated('2026-01-13'),
      dated('2026-01-XX'),
      dated('2026-01'),
      dated('2026-01?'),
      dated('2026-01%'),
      dated('2026-01/2026-01'),
      dated('2026-03-05'),
      undatedInSourceOf('2026-03-05'),
      dated('2026-03-05/..'),
      dated('2026-03-06'),
      dated('2026-XX'),
      dated('2026'),
      undated,
    ]
    expect(inOrder.toReversed().toSorted(compareDated)).toEqual(inOrder)
  })

  it('is stable: equals stay as they came', () => {
    const first = { ...dated('2026-03'), title: 'first' }
    const second = { ...dated('2026-03'), title: 'second' }
    expect([first, second].toSorted(compareDated)).toEqual([first, second])
    expect([second, first].toSorted(compareDated)).toEqual([second, first])
  })

  it('is a total order: reflexive, antisymmetric, transitive', () => {
    fc.assert(
      fc.property(anyDated, anyDated, anyDated, (a, b, c) => {
        expect(compareDated(a, a)).toBe(0)
        expect(Math.sign(compareDated(a, b)) + Math.sign(compareDated(b, a))).toBe(0)
        if (compareDated(a, b) <= 0 && compareDated(b, c) <= 0)
          expect(compareDated(a, c)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })
})
