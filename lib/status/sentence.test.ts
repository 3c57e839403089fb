import { describe, expect, test } from 'vitest'
import { outcome, sentence } from '@/lib/claim/claim.builder'
import type { OutcomeClaim, SentenceComponent } from '@/lib/claim/dto'
import { expectedEnd } from './sentence'

const prison: SentenceComponent = { kind: 'imprisonment', months: 84 }
const ban: SentenceComponent = { kind: 'activity_ban', months: 36, scope: null }
const restricted: SentenceComponent = { kind: 'restricted_freedom', months: 48 }

function endOf(
  component: SentenceComponent,
  date: string | undefined,
  more: readonly SentenceComponent[] = [],
) {
  const verdict = sentence([component, ...more], date === undefined ? { said: '2026-06-22' } : { date })
  return expectedEnd(verdict, component, [])
}

describe('the expected end of a part of a sentence', () => {
  test('prison is counted from the verdict', () => {
    expect(endOf(prison, '2023-11-30')).toEqual({ day: '2030-11-30', rule: 'from_verdict' })
  })

  test('a ban runs after the prison of the same sentence', () => {
    expect(endOf(ban, '2023-11-30', [prison])).toEqual({ day: '2033-11-30', rule: 'after_prison' })
    expect(endOf(ban, '2023-11-30')).toBeNull()
  })

  test('administrative arrest is counted in days', () => {
    expect(endOf({ kind: 'administrative_arrest', days: 15 }, '2026-03-01')).toEqual({
      day: '2026-03-16',
      rule: 'arrest_days',
    })
  })

  test('restricted freedom is counted from the day of legal force, and from no other', () => {
    const verdict = sentence([restricted], { date: '2025-01-20' })
    expect(expectedEnd(verdict, restricted, [])).toBeNull()
    const upheld = outcome('upheld', verdict, { date: '2025-03-18' })
    expect(expectedEnd(verdict, restricted, [upheld])).toEqual({
      day: '2029-03-18',
      rule: 'from_legal_force',
    })
    expect(expectedEnd(verdict, restricted, [outcome('upheld', verdict, { date: '2025-03' })])).toBeNull()
  })

  test.each([
    ['an undated verdict', undefined],
    ['a verdict dated to the month', '2023-11'],
    ['a verdict of about that day', '2023-11-30~'],
    ['a verdict of perhaps that day', '2023-11-30?'],
    ['a verdict on one of several days', '2023-11-28/2023-11-30'],
  ])('%s gives no end', (_, date) => {
    expect(endOf(prison, date)).toBeNull()
  })

  test.each([
    { kind: 'fine', money: null },
    { kind: 'suspended', months: 12 },
    { kind: 'correctional_labour', months: 12 },
    { kind: 'compulsory_medical', scope: null },
    { kind: 'community_service', scope: null },
    { kind: 'confiscation', scope: null },
    { kind: 'unspecified', months: 84 },
  ] as const)('of $kind nothing is computed', (component) => {
    expect(endOf(component, '2023-11-30')).toBeNull()
  })

  describe('after a later decision', () => {
    const verdict = sentence([prison], { date: '2023-11-30' })
    const endAfter = (...outcomes: OutcomeClaim[]) => expectedEnd(verdict, prison, outcomes)

    test.each(['quashed', 'acquitted', 'reduced', 'paroled', 'pardoned', 'served'] as const)(
      '%s: the old end is no longer shown',
      (what) => {
        expect(endAfter(outcome(what, verdict, { date: '2025-01-01' }))).toBeNull()
      },
    )

    test('one that upholds, is set aside, or concerns another sentence changes nothing', () => {
      const other = sentence([prison], { date: '2024-01-01' })
      const same = { day: '2030-11-30', rule: 'from_verdict' }
      expect(endAfter(outcome('upheld', verdict, { date: '2024-02-20' }))).toEqual(same)
      expect(endAfter(outcome('quashed', verdict, { date: '2024-02-20', standing: 'set_aside' }))).toEqual(
        same,
      )
      expect(endAfter(outcome('quashed', other, { date: '2024-02-20' }))).toEqual(same)
    })
  })
})
