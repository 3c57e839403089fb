import { expect, test } from 'vitest'
import { EVERYONE } from '@/lib/auth/policy'
import { withDatabase } from '@/lib/db/testing'
import { countRecords, countSources, countTexts } from './queries'

const here = withDatabase('founding')
test('counts agree with each other, and groups stand apart from people', async () => {
  const [records, sources, texts] = [
    await countRecords(EVERYONE),
    await countSources(EVERYONE),
    await countTexts(EVERYONE),
  ]
  expect(records.people).toBe(await here.prisma.person.count())
  expect([records.groups, records.peopleInGroups]).toEqual([1, 19])
  expect(sources.full + sources.excerpt + sources.headline).toBe(records.sources)
  expect(texts.all).toBe(records.claims + records.cases + records.letters + records.themes)
  expect(records.citations).toBeGreaterThanOrEqual(records.claims)
  expect(texts.read).toEqual({ kk: 0, ru: 0, en: 0 })
})

test('what is hidden is not counted, and neither is what hangs on it', async () => {
  const before = await countRecords(EVERYONE)
  const hidden = await here.prisma.case.findFirstOrThrow({ where: { groups: { some: {} } } })
  await here.prisma.case.update({ where: { id: hidden.id }, data: { publication: 'withdrawn' } })
  const after = await countRecords(EVERYONE)
  expect(after.cases).toBe(before.cases - 1)
  expect([after.groups, after.peopleInGroups]).toEqual([0, 0])
  expect(after.claims).toBeLessThan(before.claims)
  expect(after.citations).toBeLessThan(before.citations)
})

test('a text that an editor has read is counted for that language alone', async () => {
  const theme = await here.prisma.theme.findFirstOrThrow()
  await here.prisma.theme.update({ where: { id: theme.id }, data: { readIn: ['kk'] } })
  expect((await countTexts(EVERYONE)).read).toEqual({ kk: 1, ru: 0, en: 0 })
})
