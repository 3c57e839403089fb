import { expect, test } from 'vitest'
import { makeActor, makeRecord } from '@/lib/confidential/confidential.builder'
import { withDatabase } from '@/lib/db/testing'
import { verifyHistory } from './check'
import { eraseTexts } from './erase'
import { exportHead } from './head'
import { tamper, writeDocument } from './history.builder'
import { withHistory } from './mutations'
import { contentAt, ErasedError, listRevisions } from './queries'

const here = withDatabase()
const NAME = 'Жыланбаев'

const erase = (recordId: string, actorId: string) =>
  withHistory(async (tx) => {
    await tx.record.update({ where: { id: recordId }, data: { content: {} } })
    return eraseTexts(tx, { actorId, reason: 'asked for by the person', recordId })
  })

/** Every row of the history, as text. */
async function everything(): Promise<string> {
  const rows = await here.prisma.$queryRawUnsafe<{ text: string }[]>(
    'SELECT (r::text || coalesce(t::text, $1)) AS text FROM revision r LEFT JOIN revision_text t USING (seq)',
    '',
  )
  return rows.map(({ text }) => text).join('\n')
}

test('an erasure destroys the words and the salts of one record, and the chain stays whole', async () => {
  const actor = await makeActor()
  const [person, other] = [await makeRecord(), await makeRecord()]
  await writeDocument(actor, person, { name: NAME })
  await writeDocument(actor, other, { name: 'Көзачев' })
  await writeDocument(actor, person, { name: `${NAME} Марат` }, { body: { reason: `a letter of ${NAME}` } })
  const head = await exportHead()
  const kept = await here.prisma.revisionText.findMany({ where: { revision: { recordId: other } } })
  expect(await everything()).toContain(NAME)

  const { seqs } = await erase(person, actor.id)
  expect(seqs).toEqual([1n, 3n])
  expect(await everything()).not.toContain(NAME)
  expect(await here.prisma.revisionText.count({ where: { seq: { in: seqs } } })).toBe(0)
  expect(await here.prisma.revisionText.findMany({ where: { revision: { recordId: other } } })).toEqual(kept)

  const verdict = await verifyHistory(head)
  expect(verdict).toMatchObject({ whole: true, chain: { erased: 2, revisions: 4 } })

  const history = await listRevisions(actor, person, { take: 10 })
  expect(history.map(({ number, action, changes }) => [number, action, changes])).toEqual([
    [3, 'erased', []],
    [2, 'edited', 'erased'],
    [1, 'edited', 'erased'],
  ])
  expect(history[0]).toMatchObject({ reason: 'asked for by the person', more: { erased: ['1', '3'] } })
  expect(history[1]).toMatchObject({ reason: null, actor: actor.name })
})

test('what came before an erasure cannot be looked at; what comes after it can', async () => {
  const actor = await makeActor()
  const record = await makeRecord()
  await writeDocument(actor, record, { name: NAME })
  await erase(record, actor.id)
  await writeDocument(actor, record, { slug: 'x' })
  const current = { content: { slug: 'x' }, revision: 3 }
  expect(await contentAt(actor, record, current, 2)).toEqual({})
  expect(await contentAt(actor, record, current, 1)).toEqual({})
  await expect(contentAt(actor, record, current, 0)).rejects.toThrow(ErasedError)
  await expect(contentAt(actor, record, current, 0)).rejects.toMatchObject({ number: 1 })
})

test('a second erasure keeps what the first one said', async () => {
  const actor = await makeActor()
  const record = await makeRecord()
  await writeDocument(actor, record, { name: NAME })
  await erase(record, actor.id)
  await writeDocument(actor, record, { name: NAME })
  const { seqs } = await erase(record, actor.id)
  expect(seqs).toHaveLength(1)
  expect(await erase(record, actor.id)).toEqual({ seqs: [] })
  expect(await everything()).not.toContain(NAME)
  expect(await verifyHistory()).toMatchObject({ whole: true })
})

test('an erasure that failed has destroyed nothing', async () => {
  const actor = await makeActor()
  const record = await makeRecord()
  await writeDocument(actor, record, { slug: 'kept' })
  const failing = withHistory(async (tx) => {
    await eraseTexts(tx, { actorId: actor.id, reason: 'x', recordId: record })
    throw new Error('versions could not be destroyed')
  })
  await expect(failing).rejects.toThrow('versions')
  expect(await listRevisions(actor, record, { take: 10 })).toMatchObject([{ changes: [{ path: '/slug' }] }])
  expect(await verifyHistory()).toMatchObject({ whole: true })
})

test('words destroyed without an erasure, or an erasure that lost its own words, are found', async () => {
  const actor = await makeActor()
  const record = await makeRecord()
  const { seq } = await writeDocument(actor, record, { slug: 'a' })
  await here.prisma.revisionText.deleteMany({ where: { seq } })
  expect((await verifyHistory()).chain.problems).toEqual([{ kind: 'text-missing', seq }])
  const other = await makeRecord()
  const { seq: erased } = await writeDocument(actor, other, { slug: 'b' })
  await erase(other, actor.id)
  await tamper(`DELETE FROM revision_text WHERE seq = ${erased + 1n}`)
  expect((await verifyHistory()).chain.problems).toEqual(
    [seq, erased, erased + 1n].map((lost) => ({ kind: 'text-missing', seq: lost })),
  )
})
