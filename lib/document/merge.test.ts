import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges } from './apply'
import { diffDocuments } from './diff'
import { anyDocument } from './document.arbitrary'
import type { Json } from './json'
import { mergeDocuments } from './merge'

const row = (id: string, text = id) => ({ id, text: { kk: text } })
const list = (...ids: string[]): Json => ({ claims: ids.map((id) => row(id)) })
const merged = (...sides: [base: Json, mine: Json, theirs: Json]) => ({ merged: mergeDocuments(...sides) })
const free = (document: Json) => ({ merged: { merged: document, conflicts: [] } })

describe('two changed copies of one document', () => {
  test('what each side changed is taken', () => {
    const base = { title: { kk: 'а', ru: 'б' }, date: '2024', claims: [row('r1'), row('r2')] }
    const mine = { title: { kk: 'ә', ru: 'б' }, claims: [row('r1', 'менікі'), row('r2')] }
    const theirs = {
      title: { kk: 'а', ru: 'в', en: 'c' },
      date: '2024',
      claims: [row('r1'), row('r2', 'оның')],
    }
    expect(merged(base, mine, theirs)).toEqual(
      free({ title: { kk: 'ә', ru: 'в', en: 'c' }, claims: [row('r1', 'менікі'), row('r2', 'оның')] }),
    )
  })

  test('a field that both changed keeps what is saved, and the other is told', () => {
    const [base, mine, theirs] = [{ date: '2024' }, { date: '2025' }, { date: '2026' }]
    expect(mergeDocuments(base, mine, theirs)).toEqual({
      merged: theirs,
      conflicts: [{ path: '/date', base: '2024', mine: '2025', theirs: '2026' }],
    })
    expect(mergeDocuments({}, mine, theirs).conflicts).toEqual([
      { path: '/date', mine: '2025', theirs: '2026' },
    ])
    expect(mergeDocuments(base, {}, theirs).conflicts).toEqual([
      { path: '/date', base: '2024', theirs: '2026' },
    ])
    const lists = mergeDocuments({ readIn: [] }, { readIn: ['kk'] }, { readIn: ['ru'] })
    expect(lists.conflicts).toEqual([{ path: '/readIn', base: [], mine: ['kk'], theirs: ['ru'] }])
  })

  test('the same change on both sides is one', () => {
    expect(merged(list('r1'), list('r1', 'r2'), list('r1', 'r2'))).toEqual(free(list('r1', 'r2')))
  })

  test('a row removed by one and changed by the other is a conflict, whichever is saved', () => {
    const base = { claims: [row('r1'), row('r2')] }
    const removed = { claims: [row('r1')] }
    const changed = { claims: [row('r1'), row('r2', 'жаңа')] }
    expect(mergeDocuments(base, removed, changed)).toEqual({
      merged: changed,
      conflicts: [{ path: '/claims/r2', base: row('r2'), theirs: row('r2', 'жаңа') }],
    })
    expect(mergeDocuments(base, changed, removed)).toEqual({
      merged: removed,
      conflicts: [{ path: '/claims/r2', base: row('r2'), mine: row('r2', 'жаңа') }],
    })
  })

  test('rows added by both stand side by side, those that are saved first', () => {
    expect(merged(list('r1'), list('r1', 'm'), list('r1', 't'))).toEqual(free(list('r1', 't', 'm')))
    expect(merged(list('r1', 'r2'), list('m', 'r1', 'r2'), list('r1', 't', 'r2'))).toEqual(
      free(list('m', 'r1', 't', 'r2')),
    )
    expect(merged({}, list('m'), list('t'))).toEqual(free(list('t', 'm')))
  })

  test('another order is taken from the side that made it, with the rows of the other', () => {
    const base = list('r1', 'r2', 'r3')
    expect(merged(base, list('r3', 'r2', 'r1'), list('r1', 'r2', 't', 'r3'))).toEqual(
      free(list('r3', 'r2', 't', 'r1')),
    )
    expect(merged(base, list('r1', 'r3', 'm'), list('r3', 'r2', 'r1'))).toEqual(free(list('r3', 'r1', 'm')))
    expect(merged(base, list('r3', 'r2', 'r1'), list('r2', 'r1', 'r3'))).toEqual(free(list('r3', 'r2', 'r1')))
  })

  test('words that both began to write are put together by language', () => {
    expect(merged({}, { text: { kk: 'сөз' } }, { text: { ru: 'слово' } })).toEqual(
      free({ text: { kk: 'сөз', ru: 'слово' } }),
    )
  })

  test('a side that changed nothing changes nothing', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        expect(merged(a, b, b)).toEqual(free(b))
        expect(merged(a, a, b)).toEqual(free(b))
        expect(merged(a, b, a)).toEqual(free(b))
      }),
    )
  })

  test('either side’s view of the merge differs only by conflicts and order', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (base, mine, theirs) => {
        const one = mergeDocuments(base, mine, theirs)
        const other = mergeDocuments(base, theirs, mine)
        expect(paths(one.conflicts)).toEqual(paths(other.conflicts))
        if (one.conflicts.length > 0) return
        const apart = diffDocuments(one.merged, other.merged)
        expect(apart.filter(({ path }) => !path.endsWith('/#order'))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('edits of different fields never conflict, and both survive', () => {
    fc.assert(
      fc.property(documentAndEdits, ({ base, mine, theirs }) => {
        const { merged: both, conflicts } = mergeDocuments(
          edited(base, []),
          edited(base, mine),
          edited(base, theirs),
        )
        expect(conflicts).toEqual([])
        expect(both).toEqual(edited(base, [...mine, ...theirs]))
      }),
      { numRuns: 150 },
    )
  })

  test('nothing is lost without a conflict: what a side changed is in the merge', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (base, mine, theirs) => {
        const { merged: both, conflicts } = mergeDocuments(base, mine, theirs)
        const clear = (path: string) =>
          !conflicts.some(
            ({ path: held }) => `${path}/`.startsWith(`${held}/`) || `${held}/`.startsWith(`${path}/`),
          )
        for (const side of [mine, theirs]) {
          // A value that was written stands in the merge as it was written, unless the other side wrote in it as well.
          for (const change of diffDocuments(base, side)) {
            if (!clear(change.path) || typeof change.after !== 'string') continue
            const other = diffDocuments(side, both).find(({ path }) => path === change.path)
            expect(other).toBeUndefined()
          }
        }
        expect(applyChanges(theirs, diffDocuments(theirs, both))).toEqual(both)
      }),
      { numRuns: 150 },
    )
  })
})

const paths = (conflicts: readonly { path: string }[]) => conflicts.map(({ path }) => path).sort()

type Rows = readonly { id: string; fields: readonly string[] }[]
/** What a side does to one field of one row. */
type Edit = { row: number; field: number; to: string }

/** A document, and edits of which no two touch one field, dealt to two sides. */
const documentAndEdits = fc
  .array(fc.array(fc.constantFrom('а', 'ә', 'б'), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((all) => {
    const base: Rows = all.map((fields, index) => ({ id: `r${index}`, fields }))
    const places = base.flatMap(({ fields }, row) => fields.map((_, field) => ({ row, field })))
    return fc
      .array(fc.tuple(fc.constantFrom('mine', 'theirs', 'nobody'), fc.constantFrom('ж', 'з')), {
        minLength: places.length,
        maxLength: places.length,
      })
      .map((dealt) => {
        const of = (side: string): Edit[] =>
          places.flatMap((place, index) => {
            const [who, to] = dealt[index] ?? ['nobody', '']
            return who === side ? [{ ...place, to }] : []
          })
        return { base, mine: of('mine'), theirs: of('theirs') }
      })
  })

function edited(base: Rows, edits: readonly Edit[]): Json {
  const claims = base.map(({ id, fields }, row) => {
    const entries = fields.map((value, field): [string, string] => {
      const edit = edits.find((one) => one.row === row && one.field === field)
      return [`f${field}`, edit?.to ?? value]
    })
    return { id, ...Object.fromEntries(entries) }
  })
  return { claims }
}
