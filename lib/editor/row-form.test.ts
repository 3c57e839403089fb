import { describe, expect, test } from 'vitest'
import type { ClaimDoc } from '@/lib/claim/document'
import { parseRecord } from '@/lib/record/kinds'
import { placeInEditor, sortProblems } from './issues'
import { marksOfClaims } from './marks'
import { checkRow, pickKindOf, readSent, resolveConflicts, shownValue } from './row-form'
import { shapeOf, type SectionShape } from './sections'

const ROW = '01a205f1-ee51-736b-9645-071d91a496f5'
const FIRST = '01a205da-9eea-7318-92a8-e662df0f440f'
const SECOND = '01a205da-9eea-7318-92a8-e8f828efa7e8'

function claims(): SectionShape {
  const shape = shapeOf('case', 'claims')
  if (!shape) throw new Error('a case has claims')
  return shape
}

describe('readSent', () => {
  test('takes the frame of the form off its fields', () => {
    const sent = {
      section: 'claims',
      row: ROW,
      base: '7',
      panel: 'source=x',
      after: 'another',
      'text.en': 'said',
    }
    expect(readSent('case', sent)).toEqual({
      key: { section: 'claims', row: ROW },
      base: 7,
      typed: { 'text.en': 'said' },
    })
  })

  test.each([
    ['a section that the kind has not', { section: 'claims', row: ROW, base: '1' }, 'person'],
    ['a row that is no id', { section: 'claims', row: '../x', base: '1' }, 'case'],
    ['a single section under another name', { section: 'heading', row: ROW, base: '1' }, 'case'],
    ['no revision', { section: 'claims', row: ROW, base: '-1' }, 'case'],
  ] as const)('is nothing for %s', (_, sent, kind) => {
    expect(readSent(kind, sent)).toBeNull()
  })
})

describe('checkRow', () => {
  test('says only what the form speaks of, and names the field of each issue', () => {
    const typed = { kind: 'release', 'text.kk': 'Босады', about: '' }
    const checked = checkRow(claims(), { key: { section: 'claims', row: ROW }, typed }, null)
    expect(checked.said).toMatchObject({
      kind: 'release',
      text: { kk: 'Босады' },
      standing: 'stands',
      citations: [],
    })
    expect(checked.said).not.toHaveProperty('components')
    const wrong = {
      ...typed,
      citations: [FIRST],
      [`citations.${FIRST}.sourceId`]: 'x',
      [`citations.${FIRST}.paragraph`]: 'third',
      date: 'March',
    }
    expect(checkRow(claims(), { key: { section: 'claims', row: ROW }, typed: wrong }, null).errors).toEqual([
      { field: 'date', code: 'dateFormat' },
      { field: `citations.${FIRST}.sourceId`, code: 'id' },
      { field: `citations.${FIRST}.part`, code: 'choose' },
      { field: `citations.${FIRST}.paragraph`, code: 'paragraph' },
    ])
  })
})

describe('resolveConflicts', () => {
  const typed = {
    'text.en': 'mine',
    date: '2026',
    citations: [FIRST],
    [`citations.${FIRST}.paragraph`]: '1',
  }
  const theirs = {
    'text.en': 'theirs',
    date: '2025',
    citations: [FIRST, SECOND],
    [`citations.${FIRST}.paragraph`]: '9',
    [`citations.${SECOND}.paragraph`]: '2',
  }

  test('waits until everything is chosen', () => {
    expect(
      resolveConflicts({ ...typed, conflicts: ['text.en', 'date'], 'choose.date': 'mine' }, theirs),
    ).toBeNull()
    expect(resolveConflicts({ ...typed, conflicts: 'date', 'choose.date': 'both' }, theirs)).toBeNull()
    expect(resolveConflicts(typed, theirs)).toEqual(typed)
  })

  test('takes theirs where theirs was chosen, and leaves mine', () => {
    const conflicts = { conflicts: ['text.en', 'date'], 'choose.text.en': 'theirs', 'choose.date': 'mine' }
    expect(resolveConflicts({ ...typed, ...conflicts }, theirs)).toMatchObject({
      'text.en': 'theirs',
      date: '2026',
    })
  })

  test('a row within the row comes back with all its fields, or goes as they took it away', () => {
    const name = `citations.${SECOND}`
    const back = resolveConflicts({ ...typed, conflicts: name, [`choose.${name}`]: 'theirs' }, theirs)
    expect(back).toMatchObject({ citations: [FIRST, SECOND], [`${name}.paragraph`]: '2' })
    const gone = `citations.${FIRST}`
    const without = resolveConflicts(
      { ...typed, conflicts: gone, [`choose.${gone}`]: 'theirs' },
      { citations: [] },
    )
    expect(without).toMatchObject({ [`${gone}.remove`]: 'yes' })
  })
})

test('shownValue tells all that stands in a field and below it, and no ids of rows', () => {
  const shown = {
    citations: [FIRST],
    [`citations.${FIRST}.paragraph`]: '3',
    [`citations.${FIRST}.quoteExact`]: 'words',
  }
  expect(shownValue(shown, `citations.${FIRST}`)).toBe('3 · words')
  expect(shownValue({ date: '2026' }, 'date')).toBe('2026')
  expect(shownValue({ date: '' }, 'date')).toBe('')
})

test('pickKindOf knows what is picked in a field, and nothing of fields that are not there', () => {
  const typed = { kind: 'sentence' }
  expect(pickKindOf('case', 'claims', typed, 'courtId')).toBe('court')
  expect(pickKindOf('case', 'claims', typed, `citations.${FIRST}.sourceId`)).toBe('source')
  expect(pickKindOf('case', 'themes', {}, 'themes.add')).toBe('theme')
  expect(pickKindOf('case', 'claims', typed, 'occupationId')).toBeNull()
  expect(pickKindOf('case', 'claims', typed, 'text')).toBeNull()
})

describe('places of a document', () => {
  test('are rows and fields of the editor', () => {
    expect(placeInEditor('case', `/claims/${ROW}/text/kk`)).toEqual({
      section: 'claims',
      row: ROW,
      place: ['text', 'kk'],
    })
    expect(placeInEditor('case', '/title/kk')).toEqual({
      section: 'heading',
      row: 'heading',
      place: ['title', 'kk'],
    })
    expect(placeInEditor('case', '/themes')).toEqual({ section: 'themes', row: 'themes', place: ['themes'] })
    expect(placeInEditor('person', `/claims/${ROW}`)).toBeNull()
  })

  test('problems of other rows are told apart from those of this one', () => {
    const fields = claims().fields('outcome')
    const problems = [
      { path: `/claims/${ROW}/proceedingId`, code: 'otherProceeding' },
      { path: `/claims/${FIRST}/date`, code: 'endsBeforeStart' },
    ] as const
    expect(sortProblems('case', problems, { section: 'claims', row: ROW }, fields)).toEqual({
      own: [{ field: 'sentenceId', code: 'otherProceeding' }],
      others: [problems[1]],
    })
  })
})

test('marks say what a claim lacks, but for languages that are left open', () => {
  const claim: Partial<ClaimDoc> = {
    id: ROW,
    kind: 'measure',
    text: { en: 'Held', ru: 'Задержан' },
    readIn: ['en'],
  }
  const doc = parseRecord('case', {
    kind: 'criminal',
    title: {},
    summary: {},
    openIn: ['kk'],
    claims: [claim],
  })
  expect(marksOfClaims(doc).get(ROW)).toEqual({
    noCitation: true,
    needed: ['measure', 'personId'],
    notIn: [],
    notRead: ['ru'],
  })
})
