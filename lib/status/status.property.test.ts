import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { about, aGroup, measure, outcome, release, seen, sentence, stage } from '@/lib/claim/claim.builder'
import type { Claim, PersonClaim, SentenceComponent } from '@/lib/claim/dto'
import { addDays, day, type Day } from '@/lib/dates/day'
import { custodyOn, custodySegments } from './custody'
import { legalStatusOn } from './legal'

// Days of a few years only, so that claims meet, overlap and fall on one day.
const FIRST = day('2024-01-01')
const LAST = day('2026-06-30')
const someDay = fc.integer({ min: 0, max: 911 }).map((n) => addDays(FIRST, n))
const someDate = fc
  .tuple(someDay, fc.constantFrom(10, 10, 10, 7, 4))
  .map(([of, precision]) => of.slice(0, precision))
const dated = fc.oneof(
  { weight: 4, arbitrary: someDate.map((date) => ({ date })) },
  { weight: 1, arbitrary: someDay.map((said) => ({ said })) },
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const component: fc.Arbitrary<SentenceComponent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('imprisonment', 'restricted_freedom', 'suspended', 'correctional_labour'),
    months: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant('administrative_arrest'), days: fc.integer({ min: 1, max: 30 }) }),
  fc.constantFrom<SentenceComponent>(
    { kind: 'fine', money: null },
    { kind: 'unspecified', months: 84 },
    { kind: 'compulsory_medical', scope: null },
  ),
)
const aMeasure = fc
  .tuple(
    fc.constantFrom('police_custody', 'remand', 'house_arrest', 'exit_ban', 'psychiatric_facility'),
    dated,
    fc.record({ until: maybe(someDate), days: maybe(fc.integer({ min: 1, max: 90 })), asOf: maybe(someDay) }),
  )
  .map(([kind, when, term]) => measure(kind, { ...when, ...term }))
const aSentence = fc
  .tuple(fc.array(component, { minLength: 1, maxLength: 3 }), dated)
  .map(([parts, when]) => sentence(parts, when))
const anOutcome = fc
  .tuple(
    aSentence,
    fc.constantFrom('upheld', 'quashed', 'in_force', 'acquitted', 'served', 'paroled', 'pardoned'),
    dated,
  )
  .map(([of, what, when]): Claim[] => [of, outcome(what, of, when)])
const setsFree = fc.oneof(
  dated.map((when): Claim[] => [release(when)]),
  someDay.map((on): Claim[] => [seen('at_liberty', on, { said: on })]),
)
const aStage = fc
  .tuple(
    fc.constantFrom('under_investigation', 'charged', 'on_trial', 'closed'),
    dated,
    fc.record({ asOf: maybe(someDay) }),
  )
  .map(([what, when, more]) => stage(what, { ...when, ...more }))
const holds = fc.oneof(
  aMeasure.map((claim): Claim[] => [claim]),
  aSentence.map((claim): Claim[] => [claim]),
  fc
    .tuple(fc.constantFrom('remand', 'imprisoned', 'freedom_restricted'), someDay, dated)
    .map(([state, on, when]): Claim[] => [seen(state, on, when)]),
  aStage.map((claim): Claim[] => [claim]),
)
const listOf = (...groups: fc.Arbitrary<Claim[]>[]) =>
  fc.array(fc.oneof(...groups), { maxLength: 7 }).map((all) => all.flat())
const anyClaims = listOf(holds, anOutcome, setsFree)
const shuffled = anyClaims.chain((claims) =>
  fc.shuffledSubarray(claims, { minLength: claims.length }).map((other) => ({ claims, other })),
)
const MONTHS = Array.from({ length: 31 }, (_, n) => addDays(FIRST, n * 30))

function stateDrawnOn(claims: readonly PersonClaim[], on: Day): string {
  const drawn = custodySegments(claims, LAST).findLast(({ from }) => from <= on)
  return drawn?.state ?? 'unknown'
}

describe('custody of a person, whatever the claims', () => {
  test('the bar shows on every day what custody is on that day', () => {
    fc.assert(
      fc.property(
        anyClaims.map((claims) => about(...claims)),
        someDay,
        (claims, on) => {
          expect(stateDrawnOn(claims, on)).toBe(custodyOn(claims, on).state)
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('its stretches follow one another without a gap, in order, each unlike the one before', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const segments = custodySegments(about(...claims), LAST)
        segments.forEach(({ from, to, state }, index) => {
          const next = segments[index + 1]
          expect(to).toBe(next ? next.from : LAST)
          expect(from <= to).toBe(true)
          if (next) expect([from < next.from, state === next.state]).toEqual([true, false])
        })
      }),
    )
  })

  test('the order in which claims are read decides nothing', () => {
    fc.assert(
      fc.property(shuffled, someDay, ({ claims, other }, on) => {
        expect(custodyOn(about(...other), on)).toEqual(custodyOn(about(...claims), on))
        expect(legalStatusOn('criminal', other, on)).toEqual(legalStatusOn('criminal', claims, on))
      }),
    )
  })

  test('claims that were set aside and claims of a group change nothing', () => {
    fc.assert(
      fc.property(anyClaims, anyClaims, fc.boolean(), someDay, (claims, more, aside, on) => {
        const unheard = more.map(
          (claim): Claim => (aside ? { ...claim, standing: 'set_aside' } : { ...claim, subject: aGroup }),
        )
        expect(custodyOn(about(...claims, ...unheard), on)).toEqual(custodyOn(about(...claims), on))
      }),
    )
  })

  test('nobody is at liberty unless a source said so', () => {
    fc.assert(
      fc.property(listOf(holds, anOutcome), someDay, (claims, on) => {
        const freed = claims.some(
          (claim) => claim.kind === 'outcome' && ['served', 'paroled', 'pardoned'].includes(claim.outcome),
        )
        if (!freed) expect(custodyOn(about(...claims), on).state).not.toBe('at_liberty')
      }),
    )
    fc.assert(
      fc.property(listOf(holds), (claims) => {
        expect(MONTHS.map((on) => custodyOn(about(...claims), on).state)).not.toContain('at_liberty')
      }),
    )
  })

  test('restricted freedom alone is never shown as prison or remand', () => {
    const restricted = fc
      .tuple(dated, fc.integer({ min: 1, max: 60 }))
      .map(([when, months]): Claim[] => [sentence([{ kind: 'restricted_freedom', months }], when)])
    fc.assert(
      fc.property(
        listOf(
          restricted,
          aStage.map((claim) => [claim]),
        ),
        (claims) => {
          for (const on of MONTHS)
            expect(['freedom_restricted', 'unknown']).toContain(custodyOn(about(...claims), on).state)
        },
      ),
    )
  })

  test('an end that was only counted turns into unknown', () => {
    fc.assert(
      fc.property(aMeasure, (claim) => {
        const long = custodyOn(about(claim), day('2040-01-01'))
        if (claim.until ?? claim.length.days ?? claim.measure === 'police_custody')
          expect(long.state).toBe('unknown')
      }),
    )
  })
})
