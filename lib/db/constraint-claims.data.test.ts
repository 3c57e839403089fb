import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  claim,
  createWorld,
  expectTwins,
  id,
  inCriminal,
  twins,
  untriedChecks,
  words,
  type Attempt,
  type Row,
  type Twins,
} from './constraints.world'
import { withDatabase } from './testing'

// Each CHECK on a claim: which columns a kind needs, and which it must not have.

const noWords = { kk: 'сөз', de: 'Wort' }
const shape = (why: string, wrong: Attempt, right: Attempt): Twins => ['claim_shape', why, wrong, right]
const statement: Row = { party: 'ngo', speaker: words }

const CLAIMS: readonly Twins[] = [
  [
    'claim_words',
    'a court in an unknown language',
    claim('sentence', { ...inCriminal, court: noWords }),
    claim('sentence', { ...inCriminal, court: words }),
  ],
  [
    'claim_words',
    'a speaker in an unknown language',
    claim('statement', { ...statement, speaker: noWords }),
    claim('statement', statement),
  ],
  twins(
    'claim_one_home',
    'a claim in two homes',
    'claim',
    { theme_id: id('theme') },
    { case_id: null, theme_id: id('theme') },
  ),
  twins(
    'claim_one_home',
    'a claim without a home',
    'claim',
    { case_id: null },
    { case_id: null, letter_id: id('letter') },
  ),
  twins(
    'claim_one_subject',
    'a claim about a person and a group',
    'claim',
    { person_id: id('person'), group_id: id('group') },
    { group_id: id('group') },
  ),
  twins(
    'claim_dates',
    'dates out of order',
    'claim',
    { earliest: '2026-03-02', latest: '2026-03-01' },
    { earliest: '2026-03-01', latest: '2026-03-31' },
  ),
  [
    'claim_length',
    'a measure of zero days',
    claim('measure', { ...inCriminal, measure: 'remand', length_days: 0 }),
    claim('measure', { ...inCriminal, measure: 'remand', length_days: 1 }),
  ],
  [
    'claim_length',
    'a measure of minus two months',
    claim('measure', { ...inCriminal, measure: 'remand', length_months: -2 }),
    claim('measure', { ...inCriminal, measure: 'remand', length_months: 2 }),
  ],
  [
    'claim_ends_after_start',
    'a measure that ends before it begins',
    claim('measure', {
      ...inCriminal,
      measure: 'remand',
      earliest: '2026-03-02',
      until_latest: '2026-03-01',
    }),
    claim('measure', {
      ...inCriminal,
      measure: 'remand',
      earliest: '2026-03-02',
      until_latest: '2026-03-02',
    }),
  ],
  shape(
    'a charge without a step',
    claim('charge', { ...inCriminal, charge_id: id('charge') }),
    claim('charge', { ...inCriminal, charge_id: id('charge'), charge_step: 'charged' }),
  ),
  shape(
    'a charge without its charge',
    claim('charge', { ...inCriminal, charge_step: 'charged' }),
    claim('charge', { ...inCriminal, charge_id: id('charge'), charge_step: 'dropped' }),
  ),
  shape(
    'a stage without a stage',
    claim('stage', inCriminal),
    claim('stage', { ...inCriminal, stage: 'wanted' }),
  ),
  shape(
    'a stage outside a proceeding',
    claim('stage', { person_id: id('person'), stage: 'wanted' }),
    claim('stage', { ...inCriminal, stage: 'closed' }),
  ),
  shape(
    'a measure without its kind',
    claim('measure', inCriminal),
    claim('measure', { person_id: id('person'), measure: 'exit_ban' }),
  ),
  shape(
    'a measure against nobody',
    claim('measure', { measure: 'exit_ban' }),
    claim('measure', { group_id: id('group'), measure: 'exit_ban' }),
  ),
  shape(
    'custody without the day on which it was seen',
    claim('custody', { person_id: id('person'), custody: 'remand' }),
    claim('custody', { person_id: id('person'), custody: 'remand', as_of: '2026-03-01' }),
  ),
  shape(
    'custody of a group',
    claim('custody', { group_id: id('group'), custody: 'remand', as_of: '2026-03-01' }),
    claim('custody', { person_id: id('person'), custody: 'imprisoned', as_of: '2026-03-01' }),
  ),
  shape(
    'an event with a custody of its own',
    claim('event', { event: 'trial', custody: 'remand' }),
    claim('event', { event: 'trial' }),
  ),
  shape(
    'an event seen to last',
    claim('event', { event: 'trial', as_of: '2026-03-01' }),
    claim('stage', { ...inCriminal, stage: 'on_trial', as_of: '2026-03-01' }),
  ),
  shape('a release of nobody', claim('release'), claim('release', { person_id: id('person') })),
  shape(
    'a sentence outside a proceeding',
    claim('sentence', { person_id: id('person') }),
    claim('sentence', inCriminal),
  ),
  shape(
    'a sentence with a term of a measure',
    claim('sentence', { ...inCriminal, length_months: 2 }),
    claim('measure', { ...inCriminal, measure: 'remand', length_months: 2 }),
  ),
  shape(
    'an outcome without its sentence',
    claim('outcome', { ...inCriminal, outcome: 'upheld' }),
    claim('outcome', { ...inCriminal, outcome: 'upheld', sentence_id: id('sentence') }),
  ),
  shape(
    'a life without a person',
    claim('life', { life: 'killed' }),
    claim('life', { life: 'killed', person_id: id('person') }),
  ),
  shape('an event without its kind', claim('event'), claim('event', { event: 'search' })),
  shape('a statement of nobody', claim('statement', { party: 'ngo' }), claim('statement', statement)),
  shape(
    'a recognition by nobody',
    claim('recognition', { person_id: id('person') }),
    claim('recognition', { person_id: id('person'), organisation_id: id('organisation') }),
  ),
  shape(
    'a role without an occupation',
    claim('role', { person_id: id('person') }),
    claim('role', { person_id: id('person'), occupation_id: id('occupation') }),
  ),
  shape(
    'a court on an event',
    claim('event', { event: 'trial', court: words }),
    claim('sentence', { ...inCriminal, court: words }),
  ),
  shape(
    'an ask without a number',
    claim('ask', { case_id: null, letter_id: id('letter') }),
    claim('ask', { case_id: null, letter_id: id('letter'), ask_number: 1 }),
  ),
  shape(
    'an ask outside a letter',
    claim('ask', { ask_number: 1 }),
    claim('concern', { case_id: null, letter_id: id('letter') }),
  ),
]

describe('what the database refuses of a claim', () => {
  const here = withDatabase()
  let session: pg.PoolClient
  beforeAll(async () => {
    session = await here.database.session()
    await createWorld(session)
  })
  afterAll(() => session?.release())

  test.each(CLAIMS)('%s: %s', async (constraint, _, wrong, right) => {
    await expectTwins(session, constraint, wrong, right)
  })

  test('every CHECK on claims is tried here', async () => {
    expect(await untriedChecks(session, 'claim', CLAIMS)).toEqual([])
  })
})
