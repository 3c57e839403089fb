import { describe, expect, test } from 'vitest'
import { parseRecord } from '@/lib/record/kinds'
import { referencesOf } from '@/lib/record/references'
import { VOCABULARIES } from './kinds'
import { replaceTerm } from './replace'

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
const [OLD, NEW, OTHER] = [id(1), id(2), id(3)]

/** Every field of every kind of document that points at a vocabulary points at `term`. */
function documents(term: string) {
  const claim = {
    id: id(10),
    kind: 'measure',
    text: { en: 'said' },
    placeId: term,
    courtId: term,
    facilityId: term,
    occupationId: term,
    organisationId: term,
  }
  const other = {
    ...claim,
    id: id(11),
    placeId: OTHER,
    courtId: OTHER,
    facilityId: OTHER,
    occupationId: OTHER,
  }
  const charge = { id: id(12), lawArticleId: term }
  return [
    parseRecord('case', {
      kind: 'criminal',
      title: {},
      summary: {},
      claims: [claim, other],
      proceedings: [
        { id: id(13), kind: 'inquiry', name: {}, charges: [charge, { id: id(14), lawArticleId: OTHER }] },
      ],
    }),
    parseRecord('letter', { title: {}, summary: {}, claims: [claim, other] }),
    parseRecord('theme', { name: {}, summary: {}, claims: [claim, other] }),
  ]
}

describe('a document after a merge', () => {
  test.each(VOCABULARIES)('points at the other %s and at everything else as before', (vocabulary) => {
    for (const before of documents(OLD)) {
      const expected = referencesOf(before).map((each) =>
        each.to === vocabulary && each.id === OLD ? { ...each, id: NEW } : each,
      )
      expect(referencesOf(replaceTerm(before, vocabulary, OLD, NEW))).toEqual(expected)
    }
  })

  test('is the same where it does not point at the term', () => {
    for (const before of documents(OTHER))
      for (const vocabulary of VOCABULARIES) expect(replaceTerm(before, vocabulary, OLD, NEW)).toEqual(before)
  })
})
