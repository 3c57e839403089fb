import { expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import type { SourceRow } from './dto'
import { placesOf } from './places'

function row(id: string, part: SourceRow['part'], paragraph: string | null): SourceRow {
  return {
    id,
    part,
    paragraph,
    words: null,
    stance: 'supports',
    saidBy: null,
    letter: null,
    claim: {
      id,
      text: { en: id },
      date: null,
      latest: day('2026-06-22'),
      asOf: null,
      standing: 'stands',
      home: { page: 'case', slug: 'case', name: { en: 'Case' }, caseSlug: 'case' },
    },
  }
}

it('places stand as they do in the source, by number and not by letter', () => {
  const rows = [
    row('a', 'related', '1'),
    row('b', 'body', '10'),
    row('c', 'body', '2, 7'),
    row('d', 'body', '2-3'),
    row('e', 'body', '2'),
    row('f', 'title', null),
    row('g', 'body', '2'),
    row('h', 'body', null),
  ]
  expect(placesOf(rows).map(({ key, rows: own }) => [key.trim(), own.map(({ id }) => id).join('')])).toEqual([
    ['title', 'f'],
    ['body', 'h'],
    ['body 2', 'eg'],
    ['body 2-3', 'd'],
    ['body 2, 7', 'c'],
    ['body 10', 'b'],
    ['related 1', 'a'],
  ])
})
