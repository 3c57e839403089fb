import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from './lang'
import { sortKey } from './sort-key'

/** As the database sorts: by bytes of UTF-8. */
const sorted = (texts: readonly string[], lang: Lang) =>
  texts.toSorted((a, b) => Buffer.compare(Buffer.from(sortKey(a, lang)), Buffer.from(sortKey(b, lang))))
const shuffled = (texts: readonly string[]) => fc.shuffledSubarray([...texts], { minLength: texts.length })

describe('lists in the order of the alphabet', () => {
  const kazakh = Array.from('АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ')

  test('Kazakh, from А to Я, whatever the order before', () => {
    expect(kazakh).toHaveLength(42)
    fc.assert(
      fc.property(shuffled(kazakh), (letters) => {
        expect(sorted(letters, 'kk')).toEqual(kazakh)
      }),
    )
  })

  test('Kazakh names: Әбілов after Азатов, Қасенов after Кенжебаев, Ілияс after Ыдырысов', () => {
    const names = ['Азатов', 'Әбілов', 'Бажкенова', 'Кенжебаев', 'Қасенов', 'Ыдырысов', 'Ілияс']
    fc.assert(
      fc.property(shuffled(names), (mixed) => {
        expect(sorted(mixed, 'kk')).toEqual(names)
      }),
    )
  })

  test('Russian, with Ё between Е and Ж', () => {
    const names = ['Ежов', 'Ёлкин', 'Жуков', 'Йорданов', 'Касенов', 'Ярцев']
    expect(sorted(names.toReversed(), 'ru')).toEqual(names)
  })

  test('English: case and diacritics do not count', () => {
    const names = ['Ábel', 'abelov', 'Costa', 'von der Leyen', 'Zhylanbayev']
    expect(sorted(names.toReversed(), 'en')).toEqual(names)
    expect(sortKey('Özil', 'en')).toBe(sortKey('OZIL', 'en'))
  })
})

describe('a key', () => {
  test.each([
    ['kk', ['19 адам', 'Якорь', 'Zebra']],
    ['ru', ['19 человек', 'Якорь', 'Zebra']],
    ['en', ['19 people', 'Zebra', 'Якорь']],
  ] as const)('in %s: digits, then the own script, then the other', (lang, order) => {
    expect(sorted(order.toReversed(), lang)).toEqual(order)
  })

  test('puts a shorter surname before a longer one, and then sorts by given name', () => {
    const names = ['Иса, Яна', 'Исаев, Абай', 'Исаева, Абай']
    expect(sorted(names.toReversed(), 'ru')).toEqual(names)
  })

  test('does not depend on how a letter was typed', () => {
    expect(sortKey('Й', 'kk')).toBe(sortKey('и\u0306', 'kk'))
    expect(sortKey('Ё', 'ru')).toBe(sortKey('е\u0308', 'ru'))
  })

  test('of any text has no sign that the database could refuse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Lang>('kk', 'ru', 'en'), (text, lang) => {
        expect(sortKey(text, lang)).toMatch(/^[a-z0-9 \u0030-\u005f]*$/)
      }),
    )
  })
})
