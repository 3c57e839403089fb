import { describe, expect, test } from 'vitest'
import type { Term } from '@/lib/vocabulary/dto'
import type { Code } from '@/lib/vocabulary/kinds'
import { matchTerms } from './term-match'

const law = (
  slug: string,
  code: Code,
  article: string,
  part: string | null,
  en: string,
  kk: string,
): Term => ({
  vocabulary: 'law',
  id: slug,
  slug,
  name: { kk, en },
  code,
  article,
  part,
  edition: null,
  verified: true,
})
const court = (slug: string, kk: string, ru: string): Term => ({
  vocabulary: 'court',
  id: slug,
  slug,
  name: { kk, ru },
  since: null,
  until: null,
})

const LAWS = [
  law('cc-174', 'cc-2014', '174', null, 'inciting discord', 'алауыздықты қоздыру'),
  law('cc-174-2', 'cc-2014', '174', '2', 'inciting discord', 'алауыздықты қоздыру'),
  law('cc-274-2', 'cc-2014', '274', '2', 'false information', 'көрінеу жалған ақпарат тарату'),
  law('cao-174', 'cao-2014', '174', null, 'something else', 'басқа'),
]
const COURTS = [
  court('almaty', 'Алматы қалалық соты', 'Алматинский городской суд'),
  court('supreme', 'Жоғарғы Сот', 'Верховный суд'),
]
const slugs = (q: string, terms: readonly Term[] = LAWS) => matchTerms(q, terms).map(({ slug }) => slug)

describe('articles of law', () => {
  test.each([
    ['174', ['cc-174', 'cao-174', 'cc-174-2']],
    ['ст. 174 ч. 2 УК', ['cc-174-2']],
    ['УК 174(2)', ['cc-174-2']],
    ['ҚК 274-бабының 2-бөлігі', ['cc-274-2']],
    ['art. 174 cao', ['cao-174']],
    ['жалған ақпарат', ['cc-274-2']],
    ['False inform', ['cc-274-2']],
    ['discrod', ['cc-174', 'cc-174-2']],
    ['4', []],
    ['статья', []],
  ])('%s', (q, expected) => {
    expect(slugs(q).toSorted()).toEqual(expected.toSorted())
  })

  test('the article without a part comes before its parts', () => {
    expect(slugs('174 УК')).toEqual(['cc-174', 'cc-174-2'])
  })
})

test('courts are found in any script, and all are offered where nothing is asked', () => {
  expect(slugs('jogargy', COURTS)).toEqual(['supreme'])
  expect(slugs('Жоғарғы', COURTS)).toEqual(['supreme'])
  expect(slugs('алматинский', COURTS)).toEqual(['almaty'])
  expect(slugs('', COURTS)).toEqual(['almaty', 'supreme'])
})
