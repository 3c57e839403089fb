import { describe, expect, expectTypeOf, test } from 'vitest'
import { about, measure, outcome, release, seen, sentence } from '@/lib/claim/claim.builder'
import { day, type Day } from '@/lib/dates/day'
import { CUSTODY_OF_COMPONENT, custodyOn } from './custody'

const on = (text: string): Day => day(text)
const years = (count: number) => count * 12

describe('custody under a measure', () => {
  const remand = measure('remand', { date: '2026-01-10', months: 2 })

  test('remand with a stated term holds to its last day and then lapses into unknown, last known', () => {
    expect(custodyOn(about(remand), on('2026-03-10'))).toMatchObject({
      state: 'remand',
      termEnd: { day: '2026-03-10', rule: 'counted' },
    })
    expect(custodyOn(about(remand), on('2026-03-11'))).toMatchObject({
      state: 'unknown',
      last: { state: 'remand', to: '2026-03-10', why: 'term_ended' },
    })
  })

  test('a stated last day outweighs a stated length', () => {
    const arrest = measure('house_arrest', { date: '2026-01-10', months: 2, until: '2026-02-20' })
    expect(custodyOn(about(arrest), on('2026-02-20'))).toMatchObject({ termEnd: { rule: 'stated' } })
    expect(custodyOn(about(arrest), on('2026-02-21')).state).toBe('unknown')
  })

  test('an extension keeps it, since the first day', () => {
    const extended = measure('remand', { date: '2026-03-09', months: 1 })
    expect(custodyOn(about(remand, extended), on('2026-04-01'))).toMatchObject({
      state: 'remand',
      since: { id: remand.id },
      latest: { id: extended.id },
      lastConfirmed: '2026-03-09',
      termEnd: { day: '2026-04-09' },
    })
  })

  test('a later measure after a gap begins anew', () => {
    const again = measure('remand', { date: '2026-06-01', months: 1 })
    expect(custodyOn(about(remand, again), on('2026-05-01')).state).toBe('unknown')
    expect(custodyOn(about(remand, again), on('2026-06-05'))).toMatchObject({ since: { id: again.id } })
  })

  test('police custody lapses after seventy-two hours', () => {
    const held = measure('police_custody', { date: '2026-05-01' })
    expect(custodyOn(about(held), on('2026-05-04')).state).toBe('police_custody')
    expect(custodyOn(about(held), on('2026-05-05'))).toMatchObject({
      state: 'unknown',
      last: { state: 'police_custody', to: '2026-05-04', why: 'police_custody_is_short' },
    })
  })

  test('on one day a judge’s order outweighs police custody, in either order', () => {
    const held = measure('police_custody', { date: '2026-01-10' })
    for (const claims of [about(held, remand), about(remand, held)])
      expect(custodyOn(claims, on('2026-01-10')).state).toBe('remand')
  })

  test('an undertaking not to leave and an exit ban touch nothing', () => {
    const claims = about(
      measure('undertaking_not_to_leave', { date: '2026-01-01' }),
      measure('exit_ban', { date: '2026-01-02' }),
    )
    expect(custodyOn(claims, on('2026-02-01'))).toEqual({ state: 'unknown', last: null, possibly: null })
  })

  test('a psychiatric placement without a term holds until a source ends it', () => {
    const placed = measure('psychiatric_facility', { date: '2025-10-01' })
    expect(custodyOn(about(placed), on('2026-06-01')).state).toBe('psychiatric_facility')
    const freed = release({ date: '2026-06-02' })
    expect(custodyOn(about(placed, freed), on('2026-06-02')).state).toBe('at_liberty')
  })
})

describe('custody by dates that are not exact', () => {
  test('a date to the month takes effect on its last day and is possible before', () => {
    const remand = measure('remand', { date: '2026-03', months: 2 })
    expect(custodyOn(about(remand), on('2026-02-28'))).toMatchObject({ state: 'unknown', possibly: null })
    expect(custodyOn(about(remand), on('2026-03-15'))).toMatchObject({
      state: 'unknown',
      possibly: { id: remand.id },
    })
    expect(custodyOn(about(remand), on('2026-03-31'))).toMatchObject({ state: 'remand', possibly: null })
  })

  test('an undated claim takes effect on its source’s day, is not possible before, and confirms nothing', () => {
    const placed = measure('psychiatric_facility', { said: '2026-06-22' })
    expect(custodyOn(about(placed), on('2026-06-21'))).toMatchObject({ state: 'unknown', possibly: null })
    expect(custodyOn(about(placed), on('2026-06-22'))).toMatchObject({
      state: 'psychiatric_facility',
      lastConfirmed: null,
      confirmedBy: null,
    })
  })

  test('a state seen on a day counts from that day, however much later the source speaks of it', () => {
    const colony = seen('imprisoned', '2026-05-01', { said: '2026-06-22' })
    const freed = release({ date: '2026-06-01' })
    expect(custodyOn(about(colony), on('2026-05-01'))).toMatchObject({ state: 'imprisoned' })
    expect(custodyOn(about(colony, freed), on('2026-06-30')).state).toBe('at_liberty')
  })

  test('a claim that editors have set aside is not heard', () => {
    const aside = measure('remand', { date: '2026-01-01', months: 2, standing: 'set_aside' })
    expect(custodyOn(about(aside), on('2026-01-15'))).toEqual({
      state: 'unknown',
      last: null,
      possibly: null,
    })
  })
})

describe('custody after a verdict', () => {
  const prison = sentence([{ kind: 'imprisonment', months: years(7) }], { date: '2023-11-30' })

  test('imprisonment imprisons, to a counted end', () => {
    expect(custodyOn(about(prison), on('2026-06-22'))).toMatchObject({
      state: 'imprisoned',
      since: { id: prison.id },
      termEnd: { day: '2030-11-30', rule: 'counted' },
    })
    expect(custodyOn(about(prison), on('2030-12-01'))).toMatchObject({
      state: 'unknown',
      last: { state: 'imprisoned', why: 'term_ended' },
    })
  })

  test('an undated verdict imprisons from its source’s day, and its end is not computed', () => {
    const retold = sentence([{ kind: 'imprisonment', months: years(7) }], { said: '2026-06-22' })
    expect(custodyOn(about(retold), on('2026-06-22'))).toMatchObject({
      state: 'imprisoned',
      lastConfirmed: null,
      termEnd: null,
    })
  })

  test('restricted freedom is its own state and never prison', () => {
    const restricted = sentence([{ kind: 'restricted_freedom', months: years(4) }], { date: '2025-01-20' })
    expect(custodyOn(about(restricted), on('2026-06-22')).state).toBe('freedom_restricted')
    expectTypeOf(CUSTODY_OF_COMPONENT.restricted_freedom).toEqualTypeOf<'freedom_restricted'>()
    expectTypeOf(CUSTODY_OF_COMPONENT.fine).toEqualTypeOf<null>()
    expectTypeOf(CUSTODY_OF_COMPONENT.unspecified).toEqualTypeOf<null>()
  })

  test('administrative arrest ends by its days', () => {
    const arrest = sentence([{ kind: 'administrative_arrest', days: 15 }], { date: '2026-03-01' })
    expect(custodyOn(about(arrest), on('2026-03-16')).state).toBe('administrative_arrest')
    expect(custodyOn(about(arrest), on('2026-03-17'))).toMatchObject({
      state: 'unknown',
      last: { state: 'administrative_arrest' },
    })
  })

  test.each([
    ['a fine', { kind: 'fine', money: { amount: '1000', currency: 'KZT' } }],
    ['a penalty of an unnamed kind', { kind: 'unspecified', months: 84 }],
    ['a suspended term', { kind: 'suspended', months: 36 }],
    ['a ban on activity', { kind: 'activity_ban', months: 36, scope: null }],
    ['a medical measure', { kind: 'compulsory_medical', scope: null }],
  ] as const)('%s touches nothing: neither liberty nor custody follows, nor from its end', (_, component) => {
    const verdict = sentence([component], { date: '2026-02-01' })
    expect(custodyOn(about(verdict), on('2026-03-01'))).toEqual({
      state: 'unknown',
      last: null,
      possibly: null,
    })
    expect(custodyOn(about(prison, verdict), on('2026-03-01'))).toMatchObject({
      state: 'imprisoned',
      latest: { id: prison.id },
    })
  })

  test.each(['served', 'quashed', 'acquitted', 'pardoned'] as const)(
    'a fine that was %s leaves a prisoner in prison',
    (what) => {
      const fine = sentence([{ kind: 'fine', money: null }], { date: '2024-02-01', proceedingId: 'fine' })
      const after = outcome(what, fine, { date: '2024-03-01', proceedingId: 'fine' })
      expect(custodyOn(about(prison, fine, after), on('2024-04-01')).state).toBe('imprisoned')
    },
  )

  test.each(['served', 'paroled', 'pardoned'] as const)(
    'a prisoner whose term is %s is at liberty',
    (what) => {
      const ended = outcome(what, prison, { date: '2026-05-01' })
      expect(custodyOn(about(prison, ended), on('2026-05-01'))).toMatchObject({
        state: 'at_liberty',
        since: { id: ended.id },
      })
    },
  )

  test.each(['quashed', 'acquitted'] as const)(
    '%s: unknown with what was last known, never «free»',
    (what) => {
      const ended = outcome(what, prison, { date: '2026-05-01' })
      expect(custodyOn(about(prison, ended), on('2026-05-02'))).toMatchObject({
        state: 'unknown',
        last: { state: 'imprisoned', to: '2026-05-01', why: 'decision_ended_it' },
      })
    },
  )

  test('an appeal that upholds moves nothing', () => {
    const upheld = outcome('upheld', prison, { date: '2024-02-20' })
    expect(custodyOn(about(prison, upheld), on('2024-03-01'))).toMatchObject({ latest: { id: prison.id } })
  })
})

describe('last confirmed', () => {
  const prison = sentence([{ kind: 'imprisonment', months: 84 }], { date: '2023-11-30' })

  test('moves when a source sees the person in that state', () => {
    const visit = seen('imprisoned', '2026-01-15', { said: '2026-01-20' })
    expect(custodyOn(about(prison, visit), on('2026-06-22'))).toMatchObject({
      since: { id: prison.id },
      lastConfirmed: '2026-01-15',
      confirmedBy: { id: visit.id },
    })
  })

  test('does not move when a later text retells the verdict', () => {
    const retold = sentence([{ kind: 'imprisonment', months: 84 }], { said: '2026-06-22' })
    expect(custodyOn(about(prison, retold), on('2026-06-22'))).toMatchObject({
      lastConfirmed: '2023-11-30',
      confirmedBy: { id: prison.id },
    })
  })

  test('a source that asserts the state after the term keeps it to that day and no longer', () => {
    const remand = measure('remand', { date: '2026-01-10', months: 2 })
    const later = seen('remand', '2026-04-01', { said: '2026-04-01' })
    expect(custodyOn(about(remand, later), on('2026-04-01')).state).toBe('remand')
    expect(custodyOn(about(remand, later), on('2026-04-02'))).toMatchObject({
      state: 'unknown',
      last: { to: '2026-04-01' },
    })
  })
})
