import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeActor, makeRecord } from '@/lib/confidential/confidential.builder'
import { projectRoot } from '@/lib/db/project-root'
import { withDatabase } from '@/lib/db/testing'
import { tamper, writeDocument } from './history.builder'
import { appendRevision, withHistory } from './mutations'

const here = withDatabase()

const guide = fs.readFileSync(path.join(projectRoot(), 'docs', 'history.md'), 'utf8')
const [, statement = ''] = /```sql\n(SELECT seq FROM [\s\S]*?)```/.exec(guide) ?? []

test('the statement of docs/history.md follows the chain as the program does', async () => {
  const actor = await makeActor()
  const record = await makeRecord()
  await writeDocument(actor, record, { slug: 'ә' }, { at: new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 6)) })
  const body = {}
  for (const action of ['edited', 'odd "\\ әріп\n']) {
    await withHistory((tx) => appendRevision(tx, { recordId: null, actorId: null, action, body }))
  }
  await writeDocument(null, record, {})
  const found = async () =>
    (await here.database.pool.query<{ seq: string }>(statement)).rows.map(({ seq }) => seq)
  expect(await found()).toEqual([])
  await tamper(`UPDATE revision SET at = at + interval '1 millisecond' WHERE seq = 2`)
  expect(await found()).toEqual(['2'])
  await tamper('DELETE FROM revision_text WHERE seq = 2', 'DELETE FROM revision WHERE seq = 2')
  expect(await found()).toEqual(['3'])
})
