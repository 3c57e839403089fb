import { describe, expect, expectTypeOf, test } from 'vitest'
import { day, type Day } from '@/lib/dates/day'
import { custodyOn } from '@/lib/status/custody'
import { about, aGroup, ANOTHER, measure, seen, sentence } from './claim.builder'
import { knownBy, type Claim, type PersonClaim } from './dto'

const on = (text: string): Day => day(text)

describe('whose claim', () => {
  test('a group’s verdict and another person’s never become this person’s', () => {
    const five = [{ kind: 'imprisonment', months: 60 }] as const
    const claims = about(
      sentence(five, { date: '2026-04-13', subject: aGroup }),
      sentence(five, { date: '2026-04-13', subject: { of: 'person', personId: ANOTHER } }),
      sentence(five, { date: '2026-04-13', subject: { of: 'case' } }),
    )
    expect(claims).toEqual([])
    expect(custodyOn(claims, on('2026-06-22'))).toEqual({ state: 'unknown', last: null, possibly: null })
  })

  test('claims that are not known to be one person’s do not even compile', () => {
    const ofGroup: Claim[] = [
      sentence([{ kind: 'imprisonment', months: 60 }], { date: '2026-04-13', subject: aGroup }),
    ]
    expectTypeOf(ofGroup).not.toExtend<readonly PersonClaim[]>()
    // @ts-expect-error claims of a group are no claims of a person
    const misuse = () => custodyOn(ofGroup, on('2026-06-22'))
    expect(misuse).toBeTypeOf('function')
  })
})

describe('the day by which a claim was so', () => {
  test.each([
    ['the last day that its date may mean', measure('remand', { date: '2026-03' }), '2026-03-31'],
    ['undated, the day of its source', measure('remand', { said: '2026-06-22' }), '2026-06-22'],
    [
      'the day on which a source saw it, published later',
      seen('remand', '2026-05-01', { said: '2026-06-22' }),
      '2026-05-01',
    ],
    [
      'the day on which it began, seen to last',
      measure('remand', { date: '2026-03-05', asOf: '2026-04-01' }),
      '2026-03-05',
    ],
    ['the day on which a source saw it, with no other date', seen('remand', '2026-05-01'), '2026-05-01'],
    ['no day, where neither claim nor source has a date', measure('remand', {}), null],
  ])('is %s', (_, claim, expected) => {
    expect(knownBy(claim)).toBe(expected)
  })
})
