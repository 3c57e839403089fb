import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { v7 as uuid } from 'uuid'
import {
  claim,
  createWorld,
  expectTwins,
  id,
  inCriminal,
  insert,
  row,
  type Attempt,
  type Row,
} from './constraints.world'
import { withDatabase } from './testing'

const inAdministrative: Row = { person_id: id('person'), proceeding_id: id('administrative') }
const ofGroup: Row = { group_id: id('group'), proceeding_id: id('of the group') }
const outcome = (more: Row) =>
  claim('outcome', { ...inCriminal, outcome: 'upheld', sentence_id: id('sentence'), ...more })
const charge = (more: Row) =>
  claim('charge', { ...inCriminal, charge_id: id('charge'), charge_step: 'charged', ...more })
const administrativeCharge = (step: string) =>
  charge({ ...inAdministrative, charge_id: id('administrative charge'), charge_step: step })
const part = (of: string, kind: string, more: Row = {}) =>
  row('sentence_component', { claim_id: id(of), kind, length_months: null, ...more })

const CLAIM_TWINS: readonly (readonly [why: string, wrong: Attempt, right: Attempt])[] = [
  [
    'a claim in a proceeding of another case',
    claim('sentence', { ...inCriminal, case_id: id('other case') }),
    claim('sentence', inCriminal),
  ],
  [
    'a person’s verdict in a group’s proceeding',
    claim('sentence', { ...ofGroup, group_id: null, person_id: id('person') }),
    claim('sentence', ofGroup),
  ],
  [
    'a group’s verdict in a person’s proceeding',
    claim('sentence', { ...inCriminal, person_id: null, group_id: id('group') }),
    claim('sentence', inCriminal),
  ],
  [
    'another person’s measure in a person’s proceeding',
    claim('measure', { ...inCriminal, person_id: id('other person'), measure: 'remand' }),
    claim('measure', { ...inCriminal, measure: 'remand' }),
  ],
  [
    'a stage of nobody in a person’s proceeding',
    claim('stage', { ...inCriminal, person_id: null, stage: 'on_trial' }),
    claim('stage', { ...inCriminal, stage: 'on_trial' }),
  ],
  [
    'a conviction in an administrative proceeding',
    administrativeCharge('convicted'),
    administrativeCharge('charged'),
  ],
  [
    'a suspect in an administrative proceeding',
    administrativeCharge('suspected'),
    administrativeCharge('dropped'),
  ],
  ['a charge of another proceeding', charge({ charge_id: id('administrative charge') }), charge({})],
  [
    'an outcome of another proceeding’s sentence',
    outcome({ sentence_id: id('administrative sentence') }),
    outcome({}),
  ],
  [
    'an outcome of what is no sentence',
    outcome({ sentence_id: id('event') }),
    outcome({ outcome: 'quashed' }),
  ],
]

const COMPONENT_TWINS: readonly (readonly [why: string, wrong: Attempt, right: Attempt])[] = [
  [
    'imprisonment in an administrative proceeding',
    part('administrative sentence', 'imprisonment', { length_months: 12 }),
    part('sentence', 'imprisonment', { length_months: 12 }),
  ],
  [
    'restricted freedom in an administrative proceeding',
    part('administrative sentence', 'restricted_freedom', { length_months: 12 }),
    part('sentence', 'restricted_freedom', { length_months: 12 }),
  ],
  [
    'administrative arrest in a criminal proceeding',
    part('sentence', 'administrative_arrest', { length_days: 15 }),
    part('administrative sentence', 'administrative_arrest', { length_days: 15 }),
  ],
  [
    'a fine in a psychiatric proceeding',
    part('psychiatric sentence', 'fine'),
    part('psychiatric sentence', 'compulsory_medical'),
  ],
  ['a penalty of what is no sentence', part('event', 'fine'), part('administrative sentence', 'fine')],
]

describe('what triggers refuse', () => {
  const here = withDatabase()
  let session: pg.PoolClient
  beforeAll(async () => {
    session = await here.database.session()
    await createWorld(session)
  })
  afterAll(() => session?.release())

  test.each(CLAIM_TWINS)('claim_fits_proceeding: %s', async (_, wrong, right) => {
    await expectTwins(session, 'claim_fits_proceeding', wrong, right)
  })

  test.each(COMPONENT_TWINS)('component_fits_proceeding: %s', async (_, wrong, right) => {
    await expectTwins(session, 'component_fits_proceeding', wrong, right)
  })

  test('a claim cannot be turned into another person’s afterwards either', async () => {
    const change = (person: string) =>
      session.query('UPDATE claim SET person_id = $1 WHERE id = $2', [id(person), id('sentence')])
    await expect(change('other person')).rejects.toMatchObject({ constraint: 'claim_fits_proceeding' })
    expect((await change('person')).rowCount).toBe(1)
  })

  test('a citation points at a claim and at a source that exist', async () => {
    const lost = (column: string) => insert(session, row('citation', { [column]: uuid() }))
    await expect(lost('claim_id')).rejects.toMatchObject({
      code: '23503',
      constraint: 'citation_claim_id_fkey',
    })
    await expect(lost('source_id')).rejects.toMatchObject({
      code: '23503',
      constraint: 'citation_source_id_fkey',
    })
    await expect(insert(session, row('citation', { claim_id: null }))).rejects.toMatchObject({
      code: '23502',
    })
  })

  describe('a published claim is cited when the transaction ends', () => {
    const uncited = { code: '23514', constraint: 'published_claim_is_cited' }

    async function commit(...steps: (() => Promise<unknown>)[]) {
      await session.query('BEGIN')
      try {
        for (const step of steps) await step()
        return await session.query('COMMIT')
      } catch (error) {
        await session.query('ROLLBACK')
        throw error
      }
    }

    const publish = (claimId: string) => () =>
      insert(session, row('claim', { id: claimId, publication: 'published' }))
    const cite =
      (claimId: string, citationId: string = uuid()) =>
      () =>
        insert(session, row('citation', { id: citationId, claim_id: claimId }))
    const run =
      (sql: string, ...values: string[]) =>
      () =>
        session.query(sql, values)
    const remove = (citationId: string) => run('DELETE FROM citation WHERE id = $1', citationId)

    test('without a citation it is refused at commit, and not before', async () => {
      const lonely = uuid()
      await expect(commit(publish(lonely))).rejects.toMatchObject(uncited)
      expect((await session.query('SELECT FROM claim WHERE id = $1', [lonely])).rowCount).toBe(0)
      await expect(commit(publish(uuid()), run('SELECT 1'))).rejects.toMatchObject(uncited)
    })

    test('with one it passes, whichever is written first in the transaction', async () => {
      const claimId = uuid()
      await commit(publish(claimId), cite(claimId))
      const draft = uuid()
      await commit(() => insert(session, row('claim', { id: draft })))
      await expect(
        commit(run(`UPDATE claim SET publication = 'published' WHERE id = $1`, draft)),
      ).rejects.toMatchObject(uncited)
      await commit(run(`UPDATE claim SET publication = 'published' WHERE id = $1`, draft), cite(draft))
    })

    test('its last citation cannot be deleted, unless another takes its place', async () => {
      const [claimId, only, next] = [uuid(), uuid(), uuid()]
      await commit(publish(claimId), cite(claimId, only))
      await expect(commit(remove(only))).rejects.toMatchObject(uncited)
      await commit(remove(only), cite(claimId, next))
      await commit(cite(claimId, only), remove(next))
    })

    test('its last citation cannot be moved to another claim', async () => {
      const [from, to, only] = [uuid(), uuid(), uuid()]
      await commit(publish(from), cite(from, only), publish(to), cite(to))
      const move = run('UPDATE citation SET claim_id = $1 WHERE id = $2', to, only)
      await expect(commit(move)).rejects.toMatchObject(uncited)
      await commit(cite(from), move)
    })

    test('a draft needs none, and a claim goes together with its citations', async () => {
      const [draft, only, gone] = [uuid(), uuid(), uuid()]
      await commit(() => insert(session, row('claim', { id: draft })), cite(draft, only))
      await commit(remove(only))
      await commit(publish(gone), cite(gone))
      await commit(run('DELETE FROM claim WHERE id = $1', gone))
      expect((await session.query('SELECT FROM citation WHERE claim_id = $1', [gone])).rowCount).toBe(0)
    })
  })

  test('words of names that are searched are kept, however these are written', async () => {
    const kept = async () =>
      (
        await session.query<{ word: string }>(`SELECT word FROM search_word WHERE word ~ '^zz' ORDER BY word`)
      ).rows.map(({ word }) => word)
    const term = (folded: string) => [uuid(), id('person'), folded]
    const write = `INSERT INTO search_term (id, kind, record_id, text, folded) VALUES ($1, 'person', $2, 'x', $3)`
    await session.query(write, term('zzmarat zzjylanbaev'))
    await session.query(write, term(`zzmarat zz ${'zz'.repeat(2000)}`))
    expect(await kept()).toEqual(['zzjylanbaev', 'zzmarat'])
    await session.query(`UPDATE search_term SET folded = 'zzother' WHERE folded = 'zzmarat zzjylanbaev'`)
    expect(await kept()).toEqual(['zzjylanbaev', 'zzmarat', 'zzother'])
  })

  test('every trigger of the migrations is tried here', async () => {
    const { rows } = await session.query<{ tgname: string }>(
      'SELECT tgname FROM pg_trigger WHERE NOT tgisinternal ORDER BY tgname',
    )
    const tried = [
      'citation_leaves_claim_cited',
      'claim_fits_proceeding',
      'component_fits_proceeding',
      'published_claim_is_cited',
      // lib/history/kept.data.test.ts
      'revision_is_kept',
      'revision_text_is_kept',
      'search_term_words',
      'search_term_words_changed',
    ]
    expect(rows.map(({ tgname }) => tgname)).toEqual(tried)
  })
})
