import { describe, expect, test } from 'vitest'
import type { ProceedingDto } from '@/lib/case/dto'
import { aGroup, ANOTHER, life, outcome, PERSON, sentence, stage } from '@/lib/claim/claim.builder'
import type { Claim } from '@/lib/claim/dto'
import { day } from '@/lib/dates/day'
import { personStatusOn } from './person-status'

function proceeding(
  id: string,
  kind: ProceedingDto['kind'],
  personId: string | null = PERSON,
): ProceedingDto {
  const groupId = personId === null && kind !== 'inquiry' ? 'group-of-the-test' : null
  return { id, kind, personId, groupId, name: { en: id }, body: null, caseNumber: null, charges: [] }
}

const statusOn = (claims: readonly Claim[], proceedings: readonly ProceedingDto[], on = '2026-06-22') =>
  personStatusOn(PERSON, claims, proceedings, day(on))

describe('status of a person', () => {
  const fine = sentence([{ kind: 'fine', money: null }], { date: '2026-05-01', proceedingId: 'fine' })
  const trial = stage('on_trial', { date: '2026-04-01', proceedingId: 'trial' })
  const both = [proceeding('fine', 'administrative'), proceeding('trial', 'criminal')]

  test('tells every proceeding, and the gravest in the headline', () => {
    const status = statusOn([fine, trial], both)
    expect(status.proceedings.map(({ proceeding: { id }, status: said }) => [id, said])).toEqual([
      ['fine', 'administratively_penalised'],
      ['trial', 'on_trial'],
    ])
    expect(status.headline).toMatchObject({ status: 'on_trial', proceeding: { id: 'trial' } })
  })

  test('leaves out a proceeding of which nothing is known yet on that day', () => {
    expect(statusOn([fine, trial], both, '2026-04-15').proceedings).toHaveLength(1)
    expect(statusOn([fine, trial], both, '2026-03-01')).toMatchObject({ proceedings: [], headline: null })
  })

  test('of the dead has no headline, and life stands apart from custody', () => {
    const killed = life('killed', { date: '2026-06-01' })
    const status = statusOn([trial, killed], both)
    expect(status).toMatchObject({ life: { state: 'killed' }, headline: null })
    expect(status.proceedings).toHaveLength(1)
    expect(statusOn([trial, life('in_exile', { date: '2026-06-01' })], both).headline).not.toBeNull()
  })

  test('an inquiry gives nobody a legal status', () => {
    const inquiry = stage('under_investigation', { date: '2026-06-01', proceedingId: 'inquiry' })
    expect(statusOn([inquiry], [proceeding('inquiry', 'inquiry', null)])).toMatchObject({ proceedings: [] })
  })

  test('nothing that befell a group or another person leaks into it', () => {
    const prison = [{ kind: 'imprisonment', months: 60 }] as const
    const ofGroup = sentence(prison, { date: '2026-04-13', subject: aGroup, proceedingId: 'group' })
    const ofOther = sentence(prison, {
      date: '2026-04-13',
      subject: { of: 'person', personId: ANOTHER },
      proceedingId: 'other',
    })
    const claims = [ofGroup, ofOther, outcome('in_force', ofGroup, { date: '2026-05-01', subject: aGroup })]
    const proceedings = [proceeding('group', 'criminal', null), proceeding('other', 'criminal', ANOTHER)]
    expect(statusOn(claims, proceedings)).toEqual({
      on: '2026-06-22',
      custody: { state: 'unknown', last: null, possibly: null },
      life: { state: 'living' },
      proceedings: [],
      headline: null,
      segments: [],
    })
  })
})
