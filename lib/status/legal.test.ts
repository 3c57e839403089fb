import { describe, expect, expectTypeOf, test } from 'vitest'
import { charge, outcome, seen, sentence, stage } from '@/lib/claim/claim.builder'
import type { Claim } from '@/lib/claim/dto'
import { day } from '@/lib/dates/day'
import {
  ADMINISTRATIVE_STATUSES,
  CRIMINAL_STATUSES,
  gravest,
  legalStatusOn,
  type AdministrativeStatus,
  type CriminalStatus,
  type LegalStatus,
  type PersonalProceedingKind,
  type StatusOfKind,
} from './legal'

const statusOn = (claims: readonly Claim[], on: string, kind: PersonalProceedingKind = 'criminal') =>
  legalStatusOn(kind, claims, day(on))

const investigated = stage('under_investigation', { date: '2025-12-01' })
const charged = charge('charged', { date: '2026-01-15' })
const convicted = sentence([{ kind: 'restricted_freedom', months: 48 }], { date: '2026-03-01' })

describe('legal status in a criminal proceeding', () => {
  test('there is none before the first claim', () => {
    expect(statusOn([investigated], '2025-11-30')).toBeNull()
  })

  test('it goes from step to step, each since its own day', () => {
    const steps = [convicted, charged, investigated]
    expect(statusOn(steps, '2025-12-31')).toMatchObject({ status: 'under_investigation' })
    expect(statusOn(steps, '2026-02-01')).toMatchObject({ status: 'charged', since: { id: charged.id } })
    expect(statusOn(steps, '2026-03-01')).toMatchObject({ status: 'convicted', since: { id: convicted.id } })
  })

  test('appeal and legal force are steps of their own, and a refused cassation is no legal force', () => {
    const upheld = outcome('upheld', convicted, { date: '2026-04-01' })
    const refused = outcome('cassation_refused', convicted, { date: '2026-05-01' })
    const inForce = outcome('in_force', convicted, { date: '2026-05-10' })
    const steps = [convicted, upheld, refused, inForce]
    expect(statusOn(steps, '2026-04-02')?.status).toBe('upheld')
    expect(statusOn(steps, '2026-05-02')).toMatchObject({ status: 'upheld', since: { id: upheld.id } })
    expect(statusOn(steps, '2026-05-10')?.status).toBe('in_force')
  })

  test('a text that retells an earlier step never takes it back', () => {
    const retold = stage('under_investigation', { said: '2026-06-22' })
    expect(statusOn([charged, retold], '2026-06-22')).toMatchObject({
      status: 'charged',
      lastConfirmed: '2026-01-15',
    })
  })

  test.each(['quashed', 'acquitted'] as const)('a verdict that is %s does', (what) => {
    const ended = outcome(what, convicted, { date: '2026-05-01' })
    expect(statusOn([convicted, ended], '2026-05-01')).toMatchObject({
      status: what,
      since: { id: ended.id },
    })
  })

  test('a closed case does, and one that is opened again begins anew', () => {
    const closed = stage('closed', { date: '2026-02-01' })
    const again = stage('under_investigation', { date: '2026-04-01' })
    expect(statusOn([charged, closed], '2026-02-02')?.status).toBe('closed')
    expect(statusOn([charged, closed, again], '2026-04-02')).toMatchObject({ since: { id: again.id } })
  })

  test('a dropped charge, a served term and parole say nothing about guilt', () => {
    const claims = [
      convicted,
      charge('dropped', { date: '2026-03-02' }),
      outcome('served', convicted, { date: '2026-03-03' }),
      outcome('paroled', convicted, { date: '2026-03-04' }),
    ]
    expect(statusOn(claims, '2026-06-01')).toMatchObject({
      status: 'convicted',
      latest: { id: convicted.id },
    })
  })

  test('what editors set aside and what is no legal step is not heard', () => {
    const aside = sentence([{ kind: 'imprisonment', months: 60 }], {
      date: '2026-02-01',
      standing: 'set_aside',
    })
    expect(statusOn([aside, seen('imprisoned', '2026-02-01')], '2026-06-01')).toBeNull()
  })
})

describe('last confirmed', () => {
  test('moves with a source that says it stands so on a later day', () => {
    const still = stage('under_investigation', { said: '2026-06-22', asOf: '2026-06-22' })
    expect(statusOn([investigated, still], '2026-06-30')).toMatchObject({
      status: 'under_investigation',
      since: { id: investigated.id },
      lastConfirmed: '2026-06-22',
      confirmedBy: { id: still.id },
    })
  })

  test('is unknown for an undated retelling, and no later one can take back what was confirmed', () => {
    const retold = sentence([{ kind: 'unspecified', months: 84 }], { said: '2026-06-22' })
    expect(statusOn([retold], '2026-06-22')).toMatchObject({
      status: 'convicted',
      lastConfirmed: null,
      confirmedBy: null,
    })
    expect(statusOn([convicted, retold], '2026-06-22')).toMatchObject({ lastConfirmed: '2026-03-01' })
  })
})

describe('legal status elsewhere', () => {
  test('an administrative penalty is never a conviction', () => {
    const fine = sentence([{ kind: 'fine', money: null }], { date: '2026-02-01' })
    const upheld = outcome('upheld', fine, { date: '2026-03-01' })
    expect(statusOn([charged], '2026-01-15', 'administrative')?.status).toBe('administrative_open')
    expect(statusOn([fine], '2026-02-01', 'administrative')?.status).toBe('administratively_penalised')
    expect(statusOn([fine, upheld], '2026-03-01', 'administrative')?.status).toBe('administrative_upheld')
  })

  test('administrative and criminal statuses share no word', () => {
    const criminal: readonly string[] = CRIMINAL_STATUSES
    expect(ADMINISTRATIVE_STATUSES.filter((status) => criminal.includes(status))).toEqual([])
    expectTypeOf<Extract<AdministrativeStatus, CriminalStatus>>().toBeNever()
    expectTypeOf<Extract<StatusOfKind['administrative'], 'convicted' | 'in_force'>>().toBeNever()
  })

  test('a psychiatric proceeding convicts nobody either', () => {
    const ruling = sentence([{ kind: 'compulsory_medical', scope: null }], { date: '2026-02-01' })
    expect(statusOn([investigated], '2026-02-01', 'psychiatric')?.status).toBe('under_investigation')
    expect(statusOn([ruling], '2026-02-01', 'psychiatric')?.status).toBe('on_trial')
    expect(statusOn([stage('closed', { date: '2026-02-02' })], '2026-02-02', 'psychiatric')?.status).toBe(
      'closed',
    )
    expectTypeOf<Extract<StatusOfKind['psychiatric'], 'convicted' | 'suspected'>>().toBeNever()
  })

  test('closed, quashed and acquitted are said in the same words in an administrative proceeding', () => {
    const fine = sentence([{ kind: 'fine', money: null }], { date: '2026-02-01' })
    const quashed = outcome('quashed', fine, { date: '2026-03-01' })
    expect(statusOn([fine, quashed], '2026-03-01', 'administrative')?.status).toBe('quashed')
  })
})

describe('the gravest of several', () => {
  const findings = (...statuses: LegalStatus[]) => statuses.map((status) => ({ status }))

  test('is the criminal one before any administrative one, and what has ended comes last', () => {
    expect(gravest(findings('administrative_upheld', 'under_investigation'))?.status).toBe(
      'under_investigation',
    )
    expect(gravest(findings('quashed', 'administrative_open'))?.status).toBe('administrative_open')
    expect(gravest(findings('convicted', 'in_force', 'upheld'))?.status).toBe('in_force')
  })

  test('is nobody’s where there is none, and the first of two alike', () => {
    expect(gravest([])).toBeNull()
    const [first, second] = [{ status: 'charged', n: 1 } as const, { status: 'charged', n: 2 } as const]
    expect(gravest([first, second])).toBe(first)
  })
})
