import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLAIM_KINDS, type ClaimKind } from '@/lib/claim/kinds'
import { RECORD_KINDS } from '@/lib/record/kinds'
import { anyRow } from './field.arbitrary'
import type { Field, Fields } from './field'
import { fieldAt, fromFields, notChosenIn, toFields } from './forms'
import { claimKindsOf, sectionsOf, shapeOf, type SectionShape } from './sections'
import { toJson } from '@/lib/record/to-json'

interface RowKind {
  readonly name: string
  readonly shape: SectionShape
  readonly fields: readonly Field[]
  readonly claim: ClaimKind | null
}

/** Every kind of row that has a form. */
const ROWS = RECORD_KINDS.flatMap((kind) =>
  sectionsOf(kind).flatMap((section): RowKind[] => {
    const shape = shapeOf(kind, section)
    if (!shape) return []
    if (section !== 'claims')
      return [{ name: `${kind}, ${section}`, shape, fields: shape.fields(null), claim: null }]
    return claimKindsOf(kind).map((claim) => ({
      name: `${kind}, claim: ${claim}`,
      shape,
      fields: shape.fields(claim),
      claim,
    }))
  }),
)

test('every kind of claim has a form', () => {
  expect(new Set(ROWS.flatMap(({ claim }) => claim ?? []))).toEqual(new Set(CLAIM_KINDS))
})

describe.each(ROWS)('$name', ({ shape, fields, claim }) => {
  const rows = anyRow(fields).map((row) => ({ ...row, ...(claim && { kind: claim }) }))

  test('a row comes back from its form as it was', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const { id, ...said } = row
        const given = shape.single ? said : row
        const parsed = shape.schema.safeParse(given)
        fc.pre(parsed.success)
        const back = fromFields(fields, sent(toFields(fields, row)))
        expect(toJson(shape.schema.parse(shape.single ? back : { id, ...back }))).toEqual(toJson(parsed.data))
      }),
      { numRuns: 60 },
    )
  })

  test('an issue anywhere in the row names a field of the form', () => {
    fc.assert(
      fc.property(rows, (row) => {
        for (const name of Object.keys(toFields(fields, row))) {
          expect(fieldAt(fields, name.split('.'))).toBe(name)
        }
      }),
      { numRuns: 20 },
    )
  })
})

/** What a browser sends of a form: no field without a value of boxes, and lists of one as a text. */
const sent = (shown: Fields): Fields =>
  Object.fromEntries(
    Object.entries(shown).flatMap(([name, value]): [string, string | readonly string[]][] => {
      const [first, ...more] = [value].flat()
      return first === undefined ? [] : [[name, more.length > 0 ? value : first]]
    }),
  )

const CITATIONS: readonly Field[] = [
  {
    type: 'rows',
    name: 'citations',
    fields: [
      { type: 'pick', name: 'sourceId', of: 'source' },
      { type: 'choice', name: 'part', options: ['body', 'title'], otherwise: 'body' },
      { type: 'line', name: 'paragraph' },
    ],
  },
]

describe('rows within a row', () => {
  test('one that says nothing is left out, and one that is taken away', () => {
    const typed = {
      citations: ['a', 'b', 'c'],
      'citations.a.part': 'body',
      'citations.b.paragraph': '3',
      'citations.b.remove': 'yes',
      'citations.c.paragraph': '4',
      'citations.c.part': 'body',
    }
    expect(fromFields(CITATIONS, typed)).toEqual({ citations: [{ id: 'c', paragraph: '4', part: 'body' }] })
  })

  test('one in which only a name was typed is kept, and is not chosen', () => {
    const typed = { citations: 'a', 'q_citations.a.sourceId': 'Azattyq', 'citations.a.part': 'body' }
    expect(fromFields(CITATIONS, typed)).toEqual({ citations: [{ id: 'a', part: 'body' }] })
    expect(notChosenIn(CITATIONS, typed)).toEqual(['citations.a.sourceId'])
  })
})

test('what is no number stays as it was typed, so that the schema names the field', () => {
  expect(fromFields([{ type: 'number', name: 'months' }], { months: '7 years' })).toEqual({
    months: '7 years',
  })
  expect(fromFields([{ type: 'number', name: 'months' }], { months: ' 84 ' })).toEqual({ months: 84 })
})

test('whom a row is about is one choice of two keys', () => {
  const about: readonly Field[] = [{ type: 'about', name: 'about' }]
  expect(fromFields(about, { about: 'group:g' })).toEqual({ groupId: 'g' })
  expect(fromFields(about, { about: 'person:p' })).toEqual({ personId: 'p' })
  expect(fromFields(about, { about: '' })).toEqual({})
  expect(fieldAt(about, ['groupId'])).toBe('about')
})
