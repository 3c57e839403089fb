import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, revertChanges } from './apply'
import { MisfitError, pathParts, type Change } from './change'
import { diffDocuments } from './diff'
import { anyDocument, anyJson } from './document.arbitrary'
import type { Json } from './json'

const row = (id: string, text = id) => ({ id, text: { kk: text } })
const list = (...ids: string[]): Json => ({ claims: ids.map((id) => row(id)) })
/** There and back again. */
function bothWays(a: Json, b: Json): Change[] {
  const changes = diffDocuments(a, b)
  expect(applyChanges(a, changes)).toEqual(b)
  expect(revertChanges(b, changes)).toEqual(a)
  return changes
}

describe('the difference of two documents', () => {
  test('is a list of fields', () => {
    const a = { slug: 'x', title: { kk: 'а', ru: 'б' }, claims: [row('r1'), row('r2')], readIn: ['kk'] }
    const b = {
      slug: 'x',
      title: { kk: 'ә', en: 'c' },
      claims: [row('r1'), row('r2', 'жаңа')],
      readIn: ['kk', 'ru'],
    }
    expect(bothWays(a, b)).toEqual([
      { path: '/title/kk', before: 'а', after: 'ә' },
      { path: '/title/ru', before: 'б' },
      { path: '/title/en', after: 'c' },
      { path: '/claims/r2/text/kk', before: 'r2', after: 'жаңа' },
      { path: '/readIn', before: ['kk'], after: ['kk', 'ru'] },
    ])
  })

  test('a row that is added or removed is one change with the whole row', () => {
    expect(bothWays(list('r1'), list('r1', 'r2'))).toEqual([{ path: '/claims/r2', after: row('r2') }])
    expect(bothWays(list('r1', 'r2'), list('r1'))).toEqual([{ path: '/claims/r2', before: row('r2') }])
    expect(bothWays(list(), list('r1'))).toEqual([{ path: '/claims/r1', after: row('r1') }])
  })

  test('a row in the middle says what it follows', () => {
    expect(bothWays(list('r1', 'r3'), list('r0', 'r1', 'r2', 'r3'))).toEqual([
      { path: '/claims/r0', after: row('r0'), follows: null },
      { path: '/claims/r2', after: row('r2'), follows: 'r1' },
    ])
    expect(bothWays(list('r1', 'r2', 'r3', 'r4'), list('r1', 'r4'))).toEqual([
      { path: '/claims/r3', before: row('r3'), follows: 'r2' },
      { path: '/claims/r2', before: row('r2'), follows: 'r1' },
    ])
  })

  test('another order is one change', () => {
    expect(bothWays(list('r1', 'r2', 'r3'), list('r3', 'r1', 'r2'))).toEqual([
      { path: '/claims/#order', before: ['r1', 'r2', 'r3'], after: ['r3', 'r1', 'r2'] },
    ])
  })

  test('lists of other things are whole values, and so is a list in which an id stands twice', () => {
    expect(bothWays({ a: [1, 2] }, { a: [2] })).toEqual([{ path: '/a', before: [1, 2], after: [2] }])
    const twice = [row('r1'), row('r1')]
    expect(bothWays({ a: twice }, { a: [row('r1')] })).toEqual([
      { path: '/a', before: twice, after: [row('r1')] },
    ])
    const odd = [{ id: '#order' }]
    expect(bothWays({ a: [] }, { a: odd })).toEqual([{ path: '/a', before: [], after: odd }])
  })

  test('parts of a path are written as in JSON Pointer', () => {
    const [change] = bothWays({ 'a/b': { '~': 1, '~1': 0 } }, { 'a/b': { '~': 2, '~1': 0 } })
    expect(change?.path).toBe('/a~1b/~0')
    expect(pathParts('/a~1b/~0/~01')).toEqual(['a/b', '~', '~1'])
    expect(pathParts('/')).toEqual([''])
    expect(() => pathParts('claims')).toThrow(MisfitError)
  })

  test('a property that is undefined is none', () => {
    expect(diffDocuments({ a: 1, b: undefined }, { a: 1 })).toEqual([])
    const [change] = diffDocuments({ claims: [] }, { claims: [{ id: 'r1', date: undefined }] })
    expect(Object.keys(change?.after ?? {})).toEqual(['id'])
  })

  test('leads there and back, whatever the documents are', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => void bothWays(a, b)),
      { numRuns: 200 },
    )
    fc.assert(fc.property(anyJson, anyJson, (a, b) => void bothWays(a, b)))
  })

  test('leads there by way of the database, which keeps no order of properties', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const stored: Change[] = JSON.parse(JSON.stringify(diffDocuments(a, b)))
        expect(applyChanges(a, stored)).toEqual(b)
      }),
    )
  })

  test('of equal documents is empty, and of others not', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const equal = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
        expect(diffDocuments(a, b).length === 0).toBe(equal)
        expect(diffDocuments(a, sorted(a))).toEqual([])
      }),
    )
  })

  test.each<[string, Json, Change]>([
    ['something else stands there', { a: 1 }, { path: '/a', before: 2, after: 3 }],
    ['nothing stands there', {}, { path: '/a', before: 2, after: 3 }],
    ['something stands there already', { a: 1 }, { path: '/a', after: 3 }],
    ['its row is gone', list('r1'), { path: '/claims/r2/text/kk', before: 'r2', after: 'x' }],
    ['what holds it is no object', { a: 'text' }, { path: '/a/b', after: 1 }],
    ['the row would be another', list('r1'), { path: '/claims/r1/id', before: 'r1', after: 'r2' }],
    ['the list is a whole value', { a: [1] }, { path: '/a/r1', after: row('r1') }],
    ['the rows are others', list('r1', 'r2'), { path: '/claims/#order', before: ['r1'], after: ['r1'] }],
    [
      'a row would be lost',
      list('r1', 'r2'),
      { path: '/claims/#order', before: ['r1', 'r2'], after: ['r2', 'r2'] },
    ],
    ['nothing would be left', 1, { path: '', before: 1 }],
  ])('is refused where it does not fit: %s', (_, document, change) => {
    expect(() => applyChanges(document, [change])).toThrow(MisfitError)
    expect(() => applyChanges(document, [change])).toThrow(`«${change.path}»`)
  })

  test('of 500 claims takes a few milliseconds', () => {
    const claims = Array.from({ length: 500 }, (_, index) => bigClaim(index))
    const before: Json = JSON.parse(JSON.stringify({ claims }))
    const after: Json = JSON.parse(
      JSON.stringify({ claims: claims.map((c, i) => (i % 50 ? c : { ...c, f7: 'x' })) }),
    )
    diffDocuments(before, after)
    const began = performance.now()
    for (let run = 0; run < 10; run++) expect(diffDocuments(before, after)).toHaveLength(10)
    // Measured: 3 ms. Ten times that is a mistake and not a slow machine.
    expect((performance.now() - began) / 10).toBeLessThan(30)
  })
})

function bigClaim(index: number) {
  const fields = Array.from({ length: 20 }, (_, field) => [`f${field}`, `мәтін ${index} ${field}`])
  return { ...row(`018f-${index}`), ...Object.fromEntries(fields), citations: [{ id: 'c', quote: 'q' }] }
}

/** The same with the properties of objects in the order of their names. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, held]) => [key, held === undefined ? null : sorted(held)]))
}
