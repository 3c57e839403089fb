import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeRecord } from '@/lib/confidential/confidential.builder'
import { withDatabase } from '@/lib/db/testing'
import { verifyHistory } from './check'
import { hashOf } from './chain'
import { exportHead, type ChainHead } from './head'
import { tamper, writeDocument } from './history.builder'

const here = withDatabase()

// A chain of eight revisions of one record; each test does one thing to it and takes it back.
const OTHER = `'${'e'.repeat(64)}'`
const EDIT = (column: string, value: string, seq = 4) =>
  `UPDATE revision SET ${column} = ${value} WHERE seq = ${seq}`

type Found = { kind: string; seq: bigint }
const CASES: readonly (readonly [what: string, statements: string[], found: Found[]])[] = [
  ['another action', [EDIT('action', `'looked'`)], [{ kind: 'edited', seq: 4n }]],
  ['another actor', [EDIT('actor_id', `(SELECT id FROM account)`)], [{ kind: 'edited', seq: 4n }]],
  ['another time', [EDIT('at', `at + interval '1 millisecond'`, 8)], [{ kind: 'edited', seq: 8n }]],
  ['another number', [EDIT('number', '99')], [{ kind: 'edited', seq: 4n }]],
  [
    'no record',
    [`UPDATE revision SET record_id = NULL, number = NULL WHERE seq = 4`],
    [{ kind: 'edited', seq: 4n }],
  ],
  [
    'another digest',
    [EDIT('digest', OTHER)],
    [
      { kind: 'edited', seq: 4n },
      { kind: 'text-edited', seq: 4n },
    ],
  ],
  [
    'another hash',
    [EDIT('hash', OTHER)],
    [
      { kind: 'edited', seq: 4n },
      { kind: 'unlinked', seq: 5n },
    ],
  ],
  [
    'another link',
    [EDIT('previous', OTHER)],
    [
      { kind: 'unlinked', seq: 4n },
      { kind: 'edited', seq: 4n },
    ],
  ],
  [
    'other words',
    [`UPDATE revision_text SET body = '{"reason": "invented"}' WHERE seq = 4`],
    [{ kind: 'text-edited', seq: 4n }],
  ],
  [
    'another salt',
    [`UPDATE revision_text SET salt = '\\x00' WHERE seq = 4`],
    [{ kind: 'text-edited', seq: 4n }],
  ],
  ['no words', [`DELETE FROM revision_text WHERE seq = 4`], [{ kind: 'text-missing', seq: 4n }]],
  [
    'one deleted',
    [`DELETE FROM revision_text WHERE seq = 4`, `DELETE FROM revision WHERE seq = 4`],
    [{ kind: 'missing', seq: 5n }],
  ],
  [
    'the end cut off',
    [`DELETE FROM revision_text WHERE seq > 6`, `DELETE FROM revision WHERE seq > 6`],
    [{ kind: 'not-reached', seq: 6n }],
  ],
]

describe('tampering behind the triggers', () => {
  let head: ChainHead
  let copy: [table: string, rows: string][]

  beforeAll(async () => {
    await here.prisma.account.create({ data: { email: 'a@example.org', name: 'A', role: 'editor' } })
    const record = await makeRecord()
    for (let index = 1; index <= 8; index++) await writeDocument(null, record, { slug: `slug-${index}` })
    head = await exportHead()
    copy = []
    for (const table of ['revision', 'revision_text']) {
      const rows = await here.prisma.$queryRawUnsafe<{ all: string }[]>(
        `SELECT json_agg(t)::text AS all FROM ${table} t`,
      )
      copy.push([table, rows[0]?.all ?? '[]'])
    }
    expect(await verifyHistory(head)).toMatchObject({ whole: true })
  })

  // The chain as it was.
  afterEach(async () => {
    const back = copy.map(
      ([table, rows]) =>
        `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, '${rows.replaceAll("'", "''")}')`,
    )
    await tamper('DELETE FROM revision_text', 'DELETE FROM revision', ...back)
    expect(await verifyHistory(head)).toMatchObject({ whole: true })
  })

  test.each(CASES)('is found: %s', async (_, statements, found) => {
    await tamper(...statements)
    const { whole, chain } = await verifyHistory(head)
    expect(whole).toBe(false)
    expect(chain.problems.map(({ kind, seq }) => ({ kind, seq }))).toEqual(found)
  })

  test('two that changed places are found', async () => {
    await tamper(
      'UPDATE revision SET seq = 99 WHERE seq = 3',
      'UPDATE revision SET seq = 3 WHERE seq = 5',
      'UPDATE revision SET seq = 5 WHERE seq = 99',
    )
    const { chain } = await verifyHistory()
    expect(chain.problems.map(({ kind, seq }) => `${kind} ${seq}`)).toEqual(
      expect.arrayContaining(['edited 3', 'edited 5', 'unlinked 4', 'unlinked 6']),
    )
  })

  test('a history wholly written anew is found by its exported head alone', async () => {
    const rows = await here.prisma.revision.findMany({ orderBy: { seq: 'asc' } })
    const statements: string[] = []
    let previous = '0'.repeat(64)
    for (const row of rows) {
      const forged = { ...row, previous, actorId: null, action: 'forged' }
      previous = hashOf(forged)
      statements.push(
        `UPDATE revision SET action = 'forged', previous = '${forged.previous}', hash = '${previous}' WHERE seq = ${row.seq}`,
      )
    }
    await tamper(...statements)
    expect(await verifyHistory()).toMatchObject({ whole: true })
    expect((await verifyHistory(head)).chain.problems).toEqual([{ kind: 'rewritten', seq: 8n }])
  })
})
