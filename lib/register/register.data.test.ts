import { expect, test } from 'vitest'
import { EVERYONE } from '@/lib/auth/policy'
import { day } from '@/lib/dates/day'
import { withDatabase } from '@/lib/db/testing'
import { deriveRegister } from './derive'
import { readRegisterRows } from './queries'
import { countOf, headlineNumbers, selectCases } from './rules'

const here = withDatabase('founding')
const today = day('2026-11-22')
const read = async () => deriveRegister(await readRegisterRows(EVERYONE), today)

test('people of the founding article stand where its facts put them', async () => {
  const { cases } = await read()
  const people = (filters: Parameters<typeof selectCases>[1]) =>
    selectCases(cases, filters)
      .flatMap(({ subjects }) => subjects.map(({ person }) => person.slug))
      .toSorted()
  expect(people({ custody: 'imprisoned' })).toEqual(['duman-mukhamedkarim', 'marat-zhylanbayev'])
  expect(people({ custody: 'freedom_restricted' })).toEqual(['orazaly-yerzhanov'])
  expect(people({ legal: 'under_investigation' })).toEqual(
    expect.arrayContaining(['amir-kassenov', 'gulnara-bazhkenova']),
  )
  expect(people({ life: 'killed' })).toEqual(['aidos-sadykov'])
})

test('the nineteen of the Atajurt case are one group and no persons', async () => {
  const { cases } = await read()
  expect(headlineNumbers(cases).groups).toEqual({ cases: 1, people: 0, groups: 1, peopleInGroups: 19 })
  expect(countOf(selectCases(cases, { about: 'groups', legal: 'upheld' }))).toMatchObject({
    people: 0,
    groups: 1,
  })
})

test('a person of many cases is derived once and counted once', async () => {
  const before = await read()
  const { id } = await here.prisma.person.findFirstOrThrow({ where: { slug: 'marat-zhylanbayev' } })
  for (let index = 0; index < 40; index++)
    await here.prisma.case.create({
      data: {
        slug: `another-${index}`,
        kind: 'criminal',
        title: { en: 'Another' },
        summary: { en: 'Another' },
        sort: { en: 'another' },
        publication: 'published',
        subjects: { create: { personId: id, role: 'target' } },
      },
    })
  const after = await read()
  expect(after.cases).toHaveLength(before.cases.length + 40)
  expect(after.people).toHaveLength(before.people.length)
  expect(headlineNumbers(after.cases)).toEqual(headlineNumbers(before.cases))
  await here.prisma.case.deleteMany({ where: { slug: { startsWith: 'another-' } } })
})

test('what is not published counts nowhere: cases, people, claims, places, occupations', async () => {
  const before = await read()
  const words = { en: 'Planted' }
  const source = await here.prisma.source.findFirstOrThrow()
  const citations = { create: { sourceId: source.id, part: 'body', ordinal: 0 } } as const
  const person = await here.prisma.person.create({ data: { slug: 'planted', name: words, sort: words } })
  const draft = await here.prisma.case.create({
    data: {
      slug: 'planted-case',
      kind: 'criminal',
      title: words,
      summary: words,
      sort: words,
      subjects: { create: { personId: person.id, role: 'target' } },
    },
  })
  const place = await here.prisma.place.create({ data: { slug: 'planted-place', name: words } })
  const occupation = await here.prisma.occupation.create({
    data: { slug: 'planted-occupation', name: words },
  })
  const known = await here.prisma.person.findFirstOrThrow({ where: { slug: 'gulnara-bazhkenova' } })
  const published = await here.prisma.case.findFirstOrThrow({ where: { slug: 'gulnara-bazhkenova-2025' } })
  await here.prisma.caseSubject.create({
    data: { caseId: published.id, personId: person.id, role: 'relative' },
  })
  const claims = [
    { caseId: draft.id, personId: known.id, publication: 'published' },
    { caseId: published.id, personId: known.id, publication: 'draft' },
    { caseId: published.id, personId: person.id, publication: 'published' },
  ] as const
  for (const home of claims) {
    await here.prisma.claim.create({
      data: {
        ...home,
        kind: 'custody',
        custody: 'imprisoned',
        asOf: new Date('2026-11-01'),
        text: words,
        citations,
      },
    })
    await here.prisma.claim.create({
      data: { ...home, kind: 'event', event: 'search', placeId: place.id, text: words, citations },
    })
    await here.prisma.claim.create({
      data: { ...home, kind: 'role', occupationId: occupation.id, text: words, citations },
    })
  }
  expect(await read()).toEqual(before)
})
