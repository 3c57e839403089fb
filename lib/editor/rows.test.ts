import { describe, expect, test } from 'vitest'
import { usesOf } from './in-use'
import { dropRow, moveRow, putRow } from './rows'
import { shapeOf } from './sections'
import { paragraphsOf } from './source-text'

const CASE = {
  title: { en: 'A case' },
  subjects: [
    { id: 'aqyn', role: 'target' },
    { id: 'asel', role: 'relative' },
  ],
  groups: [],
  proceedings: [{ id: 'criminal', kind: 'criminal', name: {}, personId: 'aqyn', charges: [{ id: 'c1' }] }],
  claims: [
    {
      id: 's',
      kind: 'sentence',
      text: {},
      proceedingId: 'criminal',
      personId: 'aqyn',
      components: [{ id: 'x' }],
    },
    { id: 'o', kind: 'outcome', text: {}, sentenceId: 's', proceedingId: 'criminal', personId: 'aqyn' },
    { id: 'e', kind: 'event', text: {}, proceedingId: 'criminal', personId: 'asel' },
  ],
}
const claimFields = (kind: 'charge' | 'outcome' | 'event') => shapeOf('case', 'claims')?.fields(kind) ?? []
const proceedingFields = shapeOf('case', 'proceedings')?.fields(null) ?? []

describe('putRow', () => {
  test('keeps keys of the row that the form does not speak of, and empties those that it does', () => {
    const before = {
      ...CASE,
      claims: [{ id: 'e', kind: 'event', text: {}, date: '2026', criterion: 'kept' }],
    }
    const said = { kind: 'event', text: { en: 'said' } }
    const { claims } = putRow(before, 'case', { section: 'claims', row: 'e' }, said, claimFields('event'))
    expect(claims).toEqual([{ id: 'e', kind: 'event', text: { en: 'said' }, criterion: 'kept' }])
  })

  test('a charge is of the proceedings of its charge, and about whom they are', () => {
    const said = { kind: 'charge', chargeId: 'c1', text: {} }
    const { claims } = putRow(CASE, 'case', { section: 'claims', row: 'n' }, said, claimFields('charge'))
    expect(claims).toContainEqual({
      id: 'n',
      kind: 'charge',
      chargeId: 'c1',
      text: {},
      proceedingId: 'criminal',
      personId: 'aqyn',
    })
  })

  test('proceedings that get another subject take along what happened to it, and nothing else', () => {
    const said = { kind: 'criminal', name: {}, personId: 'asel', charges: [{ id: 'c1' }] }
    const { claims } = putRow(
      CASE,
      'case',
      { section: 'proceedings', row: 'criminal' },
      said,
      proceedingFields,
    )
    expect(claims).toMatchObject([
      { id: 's', personId: 'asel' },
      { id: 'o', personId: 'asel' },
      { id: 'e', personId: 'asel' },
    ])
    const group = { kind: 'criminal', name: {}, groupId: 'g', charges: [{ id: 'c1' }] }
    const other = putRow(CASE, 'case', { section: 'proceedings', row: 'criminal' }, group, proceedingFields)
    expect(other['claims']).toEqual([
      { ...CASE.claims[0], groupId: 'g', personId: undefined },
      { ...CASE.claims[1], groupId: 'g', personId: undefined },
      CASE.claims[2],
    ])
  })
})

test('usesOf names what points at a row', () => {
  expect(usesOf(CASE, { section: 'proceedings', row: 'criminal' }).map(({ row }) => row)).toEqual([
    's',
    'o',
    'e',
  ])
  expect(usesOf(CASE, { section: 'claims', row: 's' })).toEqual([{ section: 'claims', row: 'o' }])
  expect(usesOf(CASE, { section: 'subjects', row: 'aqyn' }).map(({ row }) => row)).toEqual([
    'criminal',
    's',
    'o',
  ])
  expect(usesOf(CASE, { section: 'claims', row: 'e' })).toEqual([])
})

test('moveRow passes neighbours of the same kind', () => {
  const list = {
    claims: [
      { id: '1', kind: 'event' },
      { id: '2', kind: 'life' },
      { id: '3', kind: 'event' },
    ],
  }
  const order = (by: 'up' | 'down', row: string) => {
    const { claims } = moveRow(list, { section: 'claims', row }, by, ({ kind }) => kind === 'event')
    return Array.isArray(claims) ? claims.map(({ id }: { id: string }) => id).join('') : ''
  }
  expect([order('up', '3'), order('down', '1'), order('up', '1'), order('down', '3')]).toEqual([
    '312',
    '231',
    '123',
    '123',
  ])
})

test('dropRow takes one row away', () => {
  expect(dropRow(CASE, { section: 'claims', row: 'o' })['claims']).toEqual([CASE.claims[0], CASE.claims[2]])
})

describe('paragraphsOf', () => {
  test('blank lines part paragraphs, and lines within them stay', () => {
    expect(paragraphsOf('one\r\ntwo\r\n \r\n\r\nthree\n')).toEqual(['one\ntwo', 'three'])
  })
  test('without blank lines each line is one', () => {
    expect(paragraphsOf('\none\n two \nthree')).toEqual(['one', 'two', 'three'])
    expect(paragraphsOf(' \n ')).toEqual([])
  })
})
