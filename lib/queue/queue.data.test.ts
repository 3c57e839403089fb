import { v7 as uuid } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { createTestAccount } from '@/lib/account/testing'
import type { DeskActor } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { visibleRecordWhere } from '@/lib/record/policy'
import { createRecord, editRecord } from '@/lib/record/mutations'
import { setRestricted } from '@/lib/record/sharing'
import { confirmChecked, setStaleAfter, submitRecord } from '@/lib/record/review'
import { sql } from '@/lib/db/sql'
import { visibleRecord } from '@/lib/record/visible-sql'
import { day } from '@/lib/dates/day'
import { listMine, listStale, listToReview, listUncited, listUnread, listWeakSources } from './queries'

const here = withDatabase('founding')
let researcher: DeskActor
let editor: DeskActor
beforeAll(async () => {
  researcher = await createTestAccount({ role: 'researcher' })
  editor = await createTestAccount({ role: 'editor' })
}, 60_000)

const words = (text: string) => ({ kk: text, ru: text, en: text })
async function begin(restricted = false): Promise<string> {
  const id = uuid()
  const content = { kind: 'criminal', title: words('A case'), summary: words('Told') }
  await createRecord(researcher, { id, kind: 'case', content, restricted })
  return id
}
const idsOf = (list: { lines: readonly { id: string }[] }) => list.lines.map(({ id }) => id)

test('a draft stands with its writer, then with the colleague it was sent to, with what it lacks', async () => {
  const id = await begin()
  expect(idsOf(await listMine(researcher, 10))).toContain(id)
  expect(idsOf(await listMine(editor, 10))).not.toContain(id)
  await editRecord(researcher, id, {
    base: 1,
    change: ({ content }) => ({
      ...content,
      claims: [{ id: uuid(), kind: 'event', event: 'other', text: words('Something') }],
    }),
  })
  expect((await listUncited(editor, 10)).lines).toMatchObject([{ id, count: 1 }])
  expect((await listUnread(editor, 'kk', 500)).lines.find((line) => line.id === id)?.count).toBe(2)
  await submitRecord(researcher, id, { revision: 2, reviewerId: editor.id })
  expect((await listToReview(editor, 10)).lines[0]).toMatchObject({ id, with: editor.name })
  expect(idsOf(await listMine(researcher, 10))).not.toContain(id)
})

test('a restricted record is in nobody else’s queue, and takes no place in its counts', async () => {
  const before = await listMine(researcher, 1)
  const id = await begin(true)
  expect((await listMine(researcher, 1)).total).toBe(before.total + 1)
  const claims = [{ id: uuid(), kind: 'event', event: 'other', text: words('Something') }]
  const total = (await listUncited(editor, 1)).total
  await editRecord(researcher, id, { base: 1, change: ({ content }) => ({ ...content, claims }) })
  expect((await listUncited(editor, 1)).total).toBe(total)
  await setRestricted(researcher, id, false)
  expect((await listUncited(editor, 1)).total).toBe(total + 1)
})

test('a case that nobody looked at for longer than it allows is stale, until somebody did', async () => {
  const { id } = await here.prisma.record.findFirstOrThrow({
    where: { kind: 'case', version: { not: null } },
  })
  await here.prisma.record.update({ where: { id }, data: { checkedOn: new Date('2026-06-01') } })
  expect(idsOf(await listStale(editor, day('2026-08-30'), 10))).not.toContain(id)
  expect(idsOf(await listStale(editor, day('2026-08-31'), 10))).toContain(id)
  await setStaleAfter(editor, id, 200)
  expect(idsOf(await listStale(editor, day('2026-08-31'), 10))).not.toContain(id)
  await setStaleAfter(editor, id, 90)
  await confirmChecked(researcher, id, new Date('2026-08-31T12:00:00Z'))
  expect(idsOf(await listStale(editor, day('2026-08-31'), 10))).not.toContain(id)
})

test('sources without an address, or seen only in part, are asked for', async () => {
  const { lines, total } = await listWeakSources(editor, 1000)
  expect(lines.length).toBe(total)
  const weak = await here.prisma.source.count({ where: { OR: [{ url: null }, { seenAs: { not: 'full' } }] } })
  expect(total).toBe(weak)
})

test('the rule of visibility says the same in SQL', async () => {
  for (const restricted of [true, false]) {
    const holder = await begin(restricted)
    const content = { name: words('Held') }
    await createRecord(researcher, { id: uuid(), kind: 'person', content, heldById: holder })
  }
  for (const actor of [researcher, editor]) {
    const bySql = await here.prisma.$queryRaw<{ id: string }[]>(
      sql`SELECT r.id FROM record r WHERE ${visibleRecord(actor)} ORDER BY r.id`,
    )
    const byPrisma = await here.prisma.record.findMany({
      where: visibleRecordWhere(actor),
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    expect(bySql).toEqual(byPrisma)
  }
})
