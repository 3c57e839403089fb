import { expect, test } from 'vitest'
import type { DeskActor } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { withHistory } from '@/lib/history/mutations'
import { makeActor, makeRecord } from './confidential.builder'
import { eraseConfidential, NOTHING_WRITTEN, writeConfidential } from './mutations'
import { readConfidential } from './queries'

const here = withDatabase()
const NOWHERE = '01900000-0000-7000-8000-00000000dead'
const TEXT = 'Телефон сестры: после шести'

const write = (actor: DeskActor, record: string, text: string | null, base?: string, field = 'contact') =>
  withHistory((tx) => writeConfidential(tx, actor, record, field, text, base === undefined ? {} : { base }))
const textsOf = async (actor: DeskActor, record: string) =>
  (await readConfidential(actor, record))?.values.map(({ field, text }) => [field, text])
const historyOf = (recordId: string | null) =>
  here.prisma.revision.findMany({
    where: { recordId },
    orderBy: { seq: 'asc' },
    select: { action: true, actorId: true, text: { select: { body: true } } },
  })

test('who has the grant writes and reads; the history names the field and holds no text', async () => {
  const actor = await makeActor()
  const record = await makeRecord([[actor, 'confidential']])
  await write(actor, record, TEXT)
  await write(actor, record, 'Диабет', undefined, `health:${NOWHERE}`)
  expect(await textsOf(actor, record)).toEqual([
    ['contact', TEXT],
    [`health:${NOWHERE}`, 'Диабет'],
  ])
  const entry = (action: string, detail: object) => ({
    action: `confidential.${action}`,
    actorId: actor.id,
    text: { body: { detail } },
  })
  expect(await historyOf(record)).toEqual([
    entry('written', { fields: ['contact'] }),
    entry('written', { fields: [`health:${NOWHERE}`] }),
  ])
  expect(await historyOf(null)).toEqual([entry('read', { record, fields: ['contact', `health:${NOWHERE}`] })])
})

const refused = async (role: 'administrator' | 'reader', how: 'none' | 'access' | 'ended' | 'restricted') => {
  const actor = await makeActor(role)
  const owner = await makeActor()
  const grants: [DeskActor, 'access' | 'confidential'][] = [
    [owner, 'access'],
    [owner, 'confidential'],
  ]
  if (how === 'access') grants.push([actor, 'access'])
  if (how !== 'none' && how !== 'access') grants.push([actor, 'confidential'])
  const record = await makeRecord(grants, { restricted: how === 'restricted' })
  await write(owner, record, TEXT)
  if (how === 'ended') {
    await here.prisma.account.update({ where: { id: actor.id }, data: { endedAt: new Date() } })
  }
  return { actor, owner, record }
}

test.each(['none', 'access', 'ended', 'restricted'] as const)(
  'an administrator reads and writes nothing (%s), and the one with the grant does',
  async (how) => {
    const { actor, owner, record } = await refused('administrator', how)
    expect(await readConfidential(actor, record)).toBeNull()
    const code = how === 'restricted' ? 'not-found' : 'denied'
    await expect(write(actor, record, 'x')).rejects.toMatchObject({ refusal: { code } })
    await expect(write(actor, record, null)).rejects.toMatchObject({ refusal: { code } })
    expect(await textsOf(owner, record)).toEqual([['contact', TEXT]])
    // Nobody who was refused left a trace in the record's history.
    expect(await historyOf(record)).toHaveLength(1)
  },
)

test('no grant is answered as no record is', async () => {
  const { actor, record } = await refused('administrator', 'restricted')
  for (const id of [record, NOWHERE, 'not-an-id']) {
    expect(await readConfidential(actor, id)).toBeNull()
    await expect(write(actor, id, 'x')).rejects.toMatchObject({ refusal: { code: 'not-found' } })
  }
})

test('a reader with the grant reads and does not write', async () => {
  const reader = await makeActor('reader')
  const owner = await makeActor()
  const record = await makeRecord([
    [owner, 'confidential'],
    [reader, 'confidential'],
  ])
  await write(owner, record, TEXT)
  expect(await textsOf(reader, record)).toEqual([['contact', TEXT]])
  await expect(write(reader, record, 'x')).rejects.toMatchObject({ refusal: { code: 'denied' } })
})

test('what a case holds is read by the grant for the case, and by none of its own', async () => {
  const [owner, other] = [await makeActor(), await makeActor()]
  const heldById = await makeRecord([[owner, 'confidential']])
  const person = await makeRecord([[other, 'confidential']], { kind: 'person', heldById })
  await write(owner, person, TEXT)
  expect(await textsOf(owner, person)).toEqual([['contact', TEXT]])
  expect(await readConfidential(other, person)).toBeNull()
  await here.prisma.record.update({ where: { id: person }, data: { heldById: null } })
  expect(await readConfidential(owner, person)).toBeNull()
  expect(await textsOf(other, person)).toEqual([['contact', TEXT]])
})

test('of two who saved from one state the second is told by whom, and nothing is overwritten', async () => {
  const [first, second] = [await makeActor(), await makeActor()]
  const record = await makeRecord([
    [first, 'confidential'],
    [second, 'confidential'],
  ])
  const base = await write(first, record, TEXT, NOTHING_WRITTEN)
  const conflict = { code: 'conflict', conflicts: [{ path: '/confidential/contact', by: first.name }] }
  await expect(write(second, record, 'Другое', NOTHING_WRITTEN)).rejects.toMatchObject({ refusal: conflict })
  const next = await write(second, record, 'Другое', base)
  await expect(write(first, record, null, base)).rejects.toMatchObject({
    refusal: { code: 'conflict', conflicts: [{ by: second.name }] },
  })
  expect(await readConfidential(first, record)).toMatchObject({ values: [{ text: 'Другое', base: next }] })
})

test('both at once: one is kept, the other told', async () => {
  const actor = await makeActor()
  const record = await makeRecord([[actor, 'confidential']])
  const outcomes = await Promise.allSettled(
    ['a', 'b', 'c'].map((text) => write(actor, record, text, NOTHING_WRITTEN)),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('the same text is no change; a field is emptied, and erased with its record', async () => {
  const actor = await makeActor()
  const record = await makeRecord([[actor, 'confidential']])
  const base = await write(actor, record, TEXT)
  expect(await write(actor, record, ` ${TEXT}\n`, base)).toBe(base)
  expect(await historyOf(record)).toHaveLength(1)
  expect(await write(actor, record, ' ', base)).toBe(NOTHING_WRITTEN)
  expect(await write(actor, record, null)).toBe(NOTHING_WRITTEN)
  expect(await textsOf(actor, record)).toEqual([])
  expect((await historyOf(record)).map(({ action }) => action)).toEqual([
    'confidential.written',
    'confidential.written',
  ])
  await write(actor, record, TEXT)
  await write(actor, record, TEXT, undefined, 'note')
  expect(await here.prisma.$transaction((tx) => eraseConfidential(tx, record))).toBe(2)
  expect(await textsOf(actor, record)).toEqual([])
})

test.each([
  ['diary', 'x'],
  ['contact', 'x'.repeat(20_001)],
])('%s: what cannot be taken is refused, and not repeated', async (field, text) => {
  const actor = await makeActor()
  const record = await makeRecord([[actor, 'confidential']])
  const refusal = write(actor, record, text, undefined, field)
  await expect(refusal).rejects.toMatchObject({
    refusal: { code: 'problems', problems: [{ code: 'shape' }] },
  })
  await expect(refusal).rejects.toThrow(/^(?!.*xxx)/)
})

test('a ciphertext that was moved or damaged is not read; its neighbours are, and it can be written anew', async () => {
  const actor = await makeActor()
  const record = await makeRecord([[actor, 'confidential']])
  const elsewhere = await makeRecord([[actor, 'confidential']])
  await write(actor, record, TEXT)
  await write(actor, record, 'Сосед', undefined, 'note')
  await write(actor, elsewhere, 'Чужое')
  await here.prisma.$executeRawUnsafe(
    `UPDATE confidential SET ciphertext = (SELECT ciphertext FROM confidential WHERE record_id = '${elsewhere}') WHERE record_id = '${record}' AND field = 'contact'`,
  )
  const read = await readConfidential(actor, record)
  expect(read?.values).toMatchObject([
    { field: 'contact', text: null },
    { field: 'note', text: 'Сосед' },
  ])
  await write(actor, record, 'Заново', read?.values[0]?.base)
  expect(await textsOf(actor, record)).toEqual([
    ['contact', 'Заново'],
    ['note', 'Сосед'],
  ])
})

test('a text whose key is missing is neither read nor replaced', async () => {
  const actor = await makeActor()
  const record = await makeRecord([[actor, 'confidential']])
  await write(actor, record, TEXT)
  await here.prisma.confidential.updateMany({
    where: { recordId: record },
    data: { keyId: '0123456789abcdef' },
  })
  const missing = {
    name: 'DatabaseProblem',
    code: 'no-key',
    message: expect.stringContaining('0123456789abcdef'),
  }
  await expect(readConfidential(actor, record)).rejects.toMatchObject(missing)
  await expect(write(actor, record, 'x')).rejects.toMatchObject(missing)
  expect(await here.prisma.confidential.count({ where: { recordId: record } })).toBe(1)
})
