import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { DeskActor, Role } from '@/lib/auth/policy'
import { makeActor, makeRecord } from '@/lib/confidential/confidential.builder'
import { withDatabase } from '@/lib/db/testing'
import { answerReport, closeReports, readContact } from './desk-mutations'
import { loadReport, loadReports } from './loaders'
import { submitReport } from './mutations'
import { getAnswer } from './queries'
import { issueToken, readToken } from './token'

const here = withDatabase()
const secret = randomBytes(32)
const CONTACT = 'Aigul: after six'
const BODY = 'Not <b>2023</b> but \u202E2024'
let editor: DeskActor

beforeEach(async () => {
  await here.prisma.report.deleteMany()
  editor = await makeActor('editor')
})

async function report(more: { contact?: string | null; recordId?: string } = {}): Promise<string> {
  const token = readToken(secret, issueToken(secret, '/ru', new Date()), '/ru')
  if (!token) throw new Error('not read')
  const { contact = CONTACT, recordId } = more
  await submitReport(secret, { token, path: '/ru', lang: 'ru', body: BODY, contact }, new Date())
  const { id } = await here.prisma.report.findFirstOrThrow({ orderBy: { id: 'desc' } })
  if (recordId)
    await here.prisma.report.update({ where: { id }, data: { recordId, kind: 'case', version: 1 } })
  return id
}
const historyOf = async (actor: DeskActor) =>
  (
    await here.prisma.revision.findMany({
      where: { actorId: actor.id },
      orderBy: { seq: 'asc' },
      select: { action: true, recordId: true, text: { select: { body: true } } },
    })
  ).map(({ action, recordId, text }) => [action, recordId, text?.body])

test('an editor answers, and the reader reads the answer; the history holds no word of either', async () => {
  const id = await report()
  expect(await loadReport(editor, id)).toMatchObject({
    body: BODY,
    state: 'waiting',
    hasContact: true,
    editable: false,
  })
  expect(await answerReport(editor, id, { answer: 'Put right', base: null })).toBe('done')
  expect(await getAnswer(id)).toMatchObject({ state: 'answered', answer: 'Put right', lang: 'ru' })
  expect(await loadReport(editor, id)).toMatchObject({ answer: 'Put right', answeredBy: editor.name })
  expect(await historyOf(editor)).toEqual([['report.answered', null, { detail: { report: id } }]])
})

test('of two who answer one report the second is told, and may then replace the answer', async () => {
  const id = await report()
  const other = await makeActor('administrator')
  const both = await Promise.all([
    answerReport(editor, id, { answer: 'mine', base: null }),
    answerReport(other, id, { answer: 'theirs', base: null }),
  ])
  expect(both.toSorted()).toEqual(['changed', 'done'])
  const answeredAt = (await loadReport(editor, id))?.answeredAt ?? null
  expect(await answerReport(other, id, { answer: 'better', base: answeredAt })).toBe('done')
  expect(await getAnswer(id)).toMatchObject({ answer: 'better' })
})

test('the contact is read apart, and each reading is written down', async () => {
  const id = await report()
  const without = await report({ contact: null })
  expect(JSON.stringify([await loadReport(editor, id), await loadReports(editor, 1)])).not.toContain(CONTACT)
  expect(await readContact(editor, id)).toBe(CONTACT)
  expect(await readContact(editor, without)).toBeNull()
  expect(await historyOf(editor)).toEqual([['report.contact-read', null, { detail: { report: id } }]])
})

test.each(['reader', 'researcher'] as const)('to a %s reports do not exist', async (role: Role) => {
  const id = await report()
  const actor = await makeActor(role)
  expect(await loadReport(actor, id)).toBeNull()
  expect((await loadReports(actor, 1)).waiting).toEqual({ reports: [], total: 0 })
  expect(await readContact(actor, id)).toBeNull()
  expect(await answerReport(actor, id, { answer: 'x', base: null })).toBe('missing')
  expect(await closeReports(actor, [id])).toBe(0)
  expect(await historyOf(actor)).toEqual([])
  expect(await loadReport(editor, id)).toMatchObject({ state: 'waiting' })
})

test('a report about a record that is restricted is seen by whom the record is seen', async () => {
  const inside = await makeActor('editor')
  const hidden = await report({ recordId: await makeRecord([[inside, 'access']], { restricted: true }) })
  const open = await report({ recordId: await makeRecord() })
  const ofNothing = await report()
  const seen = async (actor: DeskActor) => (await loadReports(actor, 1)).waiting.reports.map(({ id }) => id)
  expect((await seen(inside)).toSorted()).toEqual([hidden, open, ofNothing].toSorted())
  expect((await seen(editor)).toSorted()).toEqual([open, ofNothing].toSorted())
  expect(await loadReport(editor, hidden)).toBeNull()
  expect(await readContact(editor, hidden)).toBeNull()
  expect(await closeReports(editor, [hidden, open])).toBe(1)
  expect(await loadReport(inside, hidden)).toMatchObject({ state: 'waiting', editable: true })
})

test('several are closed at once without an answer, those answered meanwhile are left', async () => {
  const [first, second, answered] = [await report(), await report(), await report()]
  await answerReport(editor, answered, { answer: 'x', base: null })
  await here.prisma.report.update({ where: { id: second }, data: { state: 'held' } })
  expect((await loadReports(editor, 1)).held.total).toBe(1)
  expect(await closeReports(editor, [first, second, answered])).toBe(2)
  expect(await closeReports(editor, [first])).toBe(0)
  const { waiting, held, done } = await loadReports(editor, 1)
  expect([waiting.total, held.total, done.total]).toEqual([0, 0, 3])
  expect(await getAnswer(first)).toMatchObject({ state: 'closed', answer: null })
  // Whoever closed it too early answers it after all.
  expect(await answerReport(editor, first, { answer: 'After all', base: null })).toBe('done')
})

test('an id that is none finds nothing', async () => {
  expect(await loadReport(editor, 'x')).toBeNull()
  expect(await loadReport(editor, '01900000-0000-7000-8000-00000000dead')).toBeNull()
})

test('hidden signs are shown in the list', async () => {
  await report()
  expect((await loadReports(editor, 1)).waiting.reports[0]?.opening).toBe('Not <b>2023</b> but [U+202E]2024')
})
