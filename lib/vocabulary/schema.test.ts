import { describe, expect, test } from 'vitest'
import { parseTermForm } from './schema'
import { slugBase } from './slug'

function problems(vocabulary: Parameters<typeof parseTermForm>[0], fields: object) {
  const parsed = parseTermForm(vocabulary, fields)
  return 'error' in parsed ? parsed.error.issues.map(({ path, message }) => [path[0], message]) : []
}
function slug(vocabulary: Parameters<typeof parseTermForm>[0], fields: object) {
  const parsed = parseTermForm(vocabulary, fields)
  if ('error' in parsed) throw parsed.error
  return slugBase(parsed.form)
}

describe('the form of a term', () => {
  test('a name in one language is enough, in none too little', () => {
    expect(problems('place', { kk: 'Семей', ru: ' ', en: '' })).toEqual([])
    expect(problems('place', { kk: '', ru: ' ' })).toEqual([['kk', 'vocabulary.errors.nameNeeded']])
  })

  test('an article is a number', () => {
    const fields = { en: 'x', code: 'cc-2014', article: '456-2', part: '' }
    expect(problems('law', fields)).toEqual([])
    expect(problems('law', { ...fields, article: 'art. 5' })).toEqual([
      ['article', 'vocabulary.errors.article'],
    ])
    expect(problems('law', { ...fields, part: '(2)' })).toEqual([['part', 'vocabulary.errors.part']])
    expect(problems('law', { ...fields, code: 'cc-1900' })).toEqual([['code', 'desk.errors.invalid']])
    expect(problems('law', { ...fields, edition: '2018-13' })).toEqual([
      ['edition', 'vocabulary.errors.date'],
    ])
  })

  test('a court does not end before it begins', () => {
    expect(problems('court', { en: 'x', since: '2025-07-01', until: '' })).toEqual([])
    expect(problems('court', { en: 'x', since: '2025-07', until: '2025' })).toEqual([])
    expect(problems('court', { en: 'x', since: '2025-07-01', until: '2024' })).toEqual([
      ['until', 'vocabulary.errors.ends'],
    ])
  })
})

describe('the address of a term', () => {
  test.each([
    ['law', { en: 'x', code: 'cc-2014', article: '174', part: '2' }, 'cc-174-2'],
    ['law', { en: 'x', code: 'cc-2014', article: '274', part: '2(3)' }, 'cc-274-2-3'],
    ['law', { en: 'x', code: 'cc-1997', article: '164' }, 'cc-1997-164'],
    ['law', { en: 'x', code: 'cao-2014', article: '456-2' }, 'cao-456-2'],
    ['court', { kk: 'Жоғарғы Сот', en: 'Supreme Court' }, 'supreme-court'],
    ['place', { ru: 'Усть-Каменогорск' }, 'ust-kamenogorsk'],
    ['occupation', { kk: 'ақын' }, 'aqyn'],
    ['office', { kk: '…' }, 'office'],
  ] as const)('%s %o', (vocabulary, fields, expected) => {
    expect(slug(vocabulary, fields)).toBe(expected)
  })
})
