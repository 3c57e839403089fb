import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claim/dto'
import { day } from '@/lib/dates/day'
import { edtf } from '@/lib/dates/edtf'
import type { CaseOfPerson } from './dto'
import { accountOfKilling } from './killing'

const CASE: CaseOfPerson = {
  id: 'case',
  slug: 'killing',
  kind: 'killing',
  role: 'target',
  name: { en: 'Killing' },
  summary: { en: 'Summary' },
  readIn: [],
  proceedingIds: [],
}

function claim(id: string, date: string, parts: object, text = id): Claim {
  return {
    id,
    subject: { of: 'case' },
    proceedingId: null,
    text: { en: text },
    readIn: [],
    date: edtf(date),
    earliest: day(date),
    latest: day(date),
    dateNote: null,
    asOf: null,
    place: null,
    standing: 'stands',
    disagreementId: null,
    citations: [],
    ...parts,
  } as unknown as Claim
}

const event = (kind: string) => ({ kind: 'event', event: kind })
const said = (party: string) => ({
  kind: 'statement',
  party,
  speaker: { en: 'Somebody' },
  organisation: null,
})
const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id)

describe('a killing', () => {
  const account = accountOfKilling({
    case: CASE,
    claims: [
      claim('died', '2024-07-02', { kind: 'life', life: 'killed' }),
      claim('shot', '2024-06-18', event('attack')),
      claim('exile', '2014-03-01', { kind: 'life', life: 'in_exile' }),
      claim('opened', '2024-06-18', event('investigation'), 'An investigation was opened.'),
      claim('found', '2024-06-21', event('investigation'), 'Two suspects were identified.'),
      claim('suspicion', '2024-12-01', event('investigation'), 'Notices of suspicion were to be served.'),
      claim('other-day', '2024-06-19', { ...event('investigation'), standing: 'set_aside' }, 'Two suspects.'),
      claim('refused', '2025-01-01', said('authorities'), 'The suspects would not be questioned.'),
      claim('widow', '2024-07-02', said('family')),
      claim('wrote', '2015-01-01', said('subject')),
      claim('role', '2015-01-01', {
        kind: 'role',
        occupation: { slug: 'journalist', name: {} },
        organisation: null,
      }),
    ],
    reprisals: [
      {
        case: { slug: 'pressure', name: { en: 'Pressure' } },
        claims: [
          claim('wanted', '2023-10-01', { kind: 'stage', stage: 'wanted' }),
          claim('interview', '2024-07-09', said('subject')),
          claim('job', '2014-01-01', {
            kind: 'role',
            occupation: { slug: 'journalist', name: {} },
            organisation: null,
          }),
        ],
      },
      {
        case: { slug: 'nothing', name: { en: 'Nothing' } },
        claims: [claim('speech', '2024-07-09', said('subject'))],
      },
    ],
  })

  it('tells what happened in the order of time', () => {
    expect(idsOf(account.happened)).toEqual(['shot', 'died'])
  })

  it('sets steps about suspects apart, and only steps of the investigation', () => {
    expect(idsOf(account.suspected)).toEqual(['found'])
    expect(idsOf(account.investigated)).toEqual(['opened', 'suspicion', 'refused'])
  })

  it('leaves to the disagreements what the editors do not follow', () => {
    expect(Object.values(account).flat()).not.toContainEqual(expect.objectContaining({ id: 'other-day' }))
  })

  it('tells what the family says and faces, and leaves out cases without pressure', () => {
    expect(idsOf(account.family)).toEqual(['widow'])
    expect(account.reprisals.map(({ case: { slug }, claims }) => [slug, idsOf(claims)])).toEqual([
      ['pressure', ['wanted']],
    ])
  })

  it('puts the life before the killing last', () => {
    expect(idsOf(account.before)).toEqual(['exile', 'wrote'])
  })
})
