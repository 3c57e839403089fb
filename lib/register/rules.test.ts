import { describe, expect, test } from 'vitest'
import { aGroup, life, measure, seen, sentence, stage } from '@/lib/claim/claim.builder'
import { day } from '@/lib/dates/day'
import { aCase, aGroupOf, aPerson } from './register.builder'
import {
  countFacets,
  countOf,
  headlineNumbers,
  lastChanged,
  pagesOf,
  partOf,
  selectCases,
  sortMatches,
} from './rules'

const imprisoned = aPerson('imprisoned', {
  claims: [
    sentence([{ kind: 'imprisonment', months: 84 }], { date: '2023-11-29' }),
    seen('imprisoned', '2025-10-12'),
  ],
  charges: ['cc-405'],
  occupations: ['activist'],
})
const restricted = aPerson('restricted', {
  claims: [sentence([{ kind: 'restricted_freedom', months: 36 }], { date: '2026-05-01' })],
  charges: ['cc-274'],
})
const suspect = aPerson('suspect', {
  claims: [stage('suspected', { date: '2026-10-01' }), measure('remand', { date: '2026-10-03', months: 2 })],
  charges: ['cc-274'],
  occupations: ['editor'],
})
const lapsed = aPerson('lapsed', { claims: [measure('house_arrest', { date: '2025-01-10', months: 2 })] })
const killed = aPerson('killed', {
  claims: [stage('wanted', { date: '2023-10' }), life('killed', { date: '2024-07-02' })],
})
const widow = aPerson('widow', { claims: [life('in_exile', { date: '2014' })] })
const group = aGroupOf(19, [
  sentence([{ kind: 'unspecified', months: null }], { subject: aGroup, said: '2026-06-22' }),
])

const cases = [
  aCase('a-imprisoned', { subjects: [imprisoned], themes: ['speech'], from: '2023-05-03', to: '2025-10-12' }),
  aCase('b-restricted', { subjects: [restricted], themes: ['speech', 'referendum'], places: ['almaty'] }),
  aCase('c-suspect', { subjects: [suspect], places: ['astana'] }),
  aCase('d-lapsed', { subjects: [lapsed] }),
  aCase('e-killing', { kind: 'killing', subjects: [killed, widow] }),
  aCase('f-widow', { kind: 'reprisal', subjects: [widow] }),
  aCase('g-group', { kind: 'group_prosecution', groups: [group] }),
  aCase('h-media', { kind: 'media_restriction' }),
]
const slugs = (filters: Parameters<typeof selectCases>[1]) =>
  selectCases(cases, filters).map(({ line }) => line.slug)

describe('filters', () => {
  test('without any, every case is there', () => {
    expect(slugs({})).toHaveLength(cases.length)
  })

  test('restricted freedom is never found as prison, nor remand', () => {
    expect(slugs({ custody: 'imprisoned' })).toEqual(['a-imprisoned'])
    expect(slugs({ custody: 'freedom_restricted' })).toEqual(['b-restricted'])
    expect(slugs({ custody: 'held' })).toEqual(['c-suspect'])
    expect(slugs({ custody: 'remand' })).toEqual(['c-suspect'])
  })

  test('a lapsed measure is unknown, not liberty; an exile of whom nothing was told is not counted as unknown', () => {
    expect(slugs({ custody: 'unknown' })).toEqual(['d-lapsed'])
    expect(slugs({ custody: 'at_liberty' })).toEqual([])
  })

  test('a suspect is under investigation, and is found as a suspect too', () => {
    expect(slugs({ legal: 'under_investigation' })).toEqual(['c-suspect'])
    expect(slugs({ legal: 'suspected' })).toEqual(['c-suspect'])
  })

  test('the dead have no custody and are wanted by nobody', () => {
    expect(slugs({ life: 'killed' })).toEqual(['e-killing'])
    expect(slugs({ legal: 'wanted' })).toEqual([])
  })

  test('two things asked of a person must hold of the same person', () => {
    const both = [aCase('both', { subjects: [imprisoned, suspect] })]
    expect(selectCases(both, { custody: 'imprisoned', charge: 'cc-274' })).toEqual([])
    expect(selectCases(both, { custody: 'imprisoned', charge: 'cc-405' })).toHaveLength(1)
  })

  test('who of the case does not fit stands apart', () => {
    const [match] = selectCases(cases, { life: 'killed' })
    expect(match?.subjects).toEqual([killed])
    expect(match?.others).toEqual([widow])
  })

  test('a case is found under every year from its first to its last', () => {
    for (const year of ['2023', '2024', '2025']) expect(slugs({ year })).toEqual(['a-imprisoned'])
    expect(slugs({ year: '2026' })).toEqual([])
  })
})

describe('counts', () => {
  test('a person of two cases counts once, and groups are counted apart', () => {
    expect(countOf(selectCases(cases, {}))).toEqual({ cases: 8, people: 6, groups: 1, peopleInGroups: 19 })
    expect(countOf(selectCases(cases, { life: 'in_exile' }))).toMatchObject({ cases: 2, people: 1 })
  })

  test('a group is found by its verdict and by nobody’s custody', () => {
    expect(slugs({ legal: 'convicted' })).toEqual(['a-imprisoned', 'b-restricted', 'g-group'])
    const counts = countFacets(cases, { about: 'groups' }).custody
    expect([...counts]).toEqual([])
  })

  test('each choice says how many cases it would leave, given the other filters and not its own', () => {
    const counts = countFacets(cases, { charge: 'cc-274' })
    expect(Object.fromEntries(counts.custody)).toEqual({ freedom_restricted: 1, remand: 1, held: 1 })
    expect(counts.charge.get('cc-405')).toBe(1)
    expect(counts.charge.get('cc-274')).toBe(2)
    expect(Object.fromEntries(counts.place)).toEqual({ almaty: 1, astana: 1 })
  })

  test('choosing a value leaves as many cases as its count says', () => {
    const filters = { theme: 'speech' }
    for (const [facet, values] of Object.entries(countFacets(cases, filters)))
      for (const [value, count] of values)
        expect(selectCases(cases, { ...filters, [facet]: value }), `${facet}=${value}`).toHaveLength(count)
  })

  test('each number of the first page is the number of people in the list it leads to', () => {
    const { people, groups } = headlineNumbers(cases)
    expect(Object.fromEntries(people.map(({ key, count }) => [key, count]))).toEqual({
      imprisoned: 1,
      inCustody: 1,
      restricted: 1,
      psychiatric: 0,
      investigated: 1,
      killed: 1,
      unknown: 1,
    })
    for (const { filters, count } of people) expect(countOf(selectCases(cases, filters)).people).toBe(count)
    expect(groups).toMatchObject({ groups: 1, peopleInGroups: 19, people: 0 })
  })
})

describe('order and pages', () => {
  test('named people come first, then groups, then cases about no single person', () => {
    const sorted = sortMatches(selectCases(cases, {}), 'name', 'en')
    expect(sorted.map(partOf)).toEqual([...Array(6).fill('people'), 'groups', 'neither'])
  })

  test('the latest change first, and what never changed last', () => {
    const nobody = aCase('0-nothing-known', { subjects: [aPerson('nobody')] })
    const sorted = sortMatches(selectCases([nobody, ...cases], { about: 'people' }), 'changed', 'en')
    expect(sorted.map(({ line }) => line.slug)).toEqual([
      'c-suspect',
      'b-restricted',
      'd-lapsed',
      'e-killing',
      'a-imprisoned',
      'f-widow',
      '0-nothing-known',
    ])
  })

  test('the people whose status changed last: a term that merely ran out changed nothing', () => {
    const people = [imprisoned, restricted, suspect, lapsed, killed].map(({ person }) => person)
    expect(lastChanged(people, 'en', 3).map(({ slug }) => slug)).toEqual(['suspect', 'restricted', 'lapsed'])
    expect(lapsed.person.changed?.day).toBe(day('2025-01-10'))
  })

  test('pages of fifty; an empty list still has one', () => {
    expect([0, 1, 50, 51, 101].map(pagesOf)).toEqual([1, 1, 1, 2, 3])
  })
})
