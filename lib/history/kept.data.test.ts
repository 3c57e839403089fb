import { beforeAll, describe, expect, test } from 'vitest'
import { makeRecord } from '@/lib/confidential/confidential.builder'
import { withDatabase } from '@/lib/db/testing'
import { verifyHistory } from './check'
import { exportHead, type ChainHead } from './head'
import { writeDocument } from './history.builder'

const here = withDatabase()

describe('history is appended to', () => {
  let head: ChainHead
  beforeAll(async () => {
    const record = await makeRecord()
    await writeDocument(null, record, { slug: 'a' })
    await writeDocument(null, record, { slug: 'b' })
    head = await exportHead()
  })

  test.each([
    ['UPDATE', `UPDATE revision SET action = 'x' WHERE seq = 1`],
    ['UPDATE of nothing', `UPDATE revision SET action = 'x' WHERE seq = 99`],
    ['DELETE', 'DELETE FROM revision WHERE seq = 2'],
    ['TRUNCATE', 'TRUNCATE revision CASCADE'],
    ['MERGE', 'MERGE INTO revision r USING (SELECT 1) x ON r.seq = 1 WHEN MATCHED THEN DELETE'],
    [
      'INSERT … ON CONFLICT',
      `INSERT INTO revision SELECT * FROM revision WHERE seq = 1 ON CONFLICT (seq) DO UPDATE SET action = 'x'`,
    ],
  ])('revision_is_kept: %s is refused', async (_, statement) => {
    await expect(here.database.pool.query(statement)).rejects.toMatchObject({
      code: '23514',
      constraint: 'history_is_kept',
    })
    expect(await verifyHistory(head)).toMatchObject({ whole: true })
  })

  test.each([
    ['UPDATE', `UPDATE revision_text SET body = '{}' WHERE seq = 1`],
    ['UPDATE of its key', 'UPDATE revision_text SET seq = 99 WHERE seq = 1'],
  ])('revision_text_is_kept: %s is refused', async (_, statement) => {
    await expect(here.database.pool.query(statement)).rejects.toMatchObject({
      code: '23514',
      constraint: 'history_is_kept',
    })
    expect(await verifyHistory(head)).toMatchObject({ whole: true })
  })

  test('its words can be destroyed: an erasure does', async () => {
    const session = await here.database.session()
    try {
      await session.query('BEGIN')
      expect((await session.query('DELETE FROM revision_text WHERE seq = 1')).rowCount).toBe(1)
      await session.query('ROLLBACK')
    } finally {
      session.release()
    }
  })

  test('a record stays while history speaks of it', async () => {
    await expect(here.database.pool.query('DELETE FROM record')).rejects.toMatchObject({ code: /^23/ })
  })
})
