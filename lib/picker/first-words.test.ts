import { expect, test } from 'vitest'
import { firstWords } from './first-words'

test.each([
  ['Мұхтар Ақынов', 'ru', 'kk'],
  ['Марат Акынов', 'ru', 'ru'],
  ['Марат Акынов', 'kk', 'kk'],
  ['Марат Акынов', 'en', 'ru'],
  ['Marat Aqynov', 'kk', 'en'],
  ['مارات اقىنوۆ', 'en', 'kk'],
  ['…', 'en', 'en'],
] as const)('%s, typed on a page in %s, is written in %s', (name, lang, expected) => {
  expect(firstWords(name, lang)).toEqual({ name: { [expected]: name } })
})
