import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageAbout, recordAt, reportPath } from './about'

test.each([
  ['/en/cases/a-b', '/en/cases/a-b'],
  ['/ru/cases/a-b?on=2024-01-01', '/ru/cases/a-b'],
  ['/en/search?q=Name', '/en/search'],
  ['/kk', '/kk'],
  ['/en/cases/a-b/versions/2', '/en/cases/a-b/versions/2'],
])('«%s» is about %s', (given, page) => {
  expect(pageAbout(given, 'en')).toBe(page)
})

test.each([
  null,
  '',
  '/',
  '/de/cases',
  '//evil.example/en',
  'https://evil.example/en/cases/a',
  '/en/../desk',
  '/en/desk/cases/1',
  '/en/report?about=/en',
  '/en/cases/<b>',
  '/en/Жыланбаев',
  `/en/${'a'.repeat(400)}`,
])('«%s» is no public page, so it is about the first one', (given) => {
  expect(pageAbout(given, 'ru')).toBe('/ru')
})

test('whatever is given, the page is one of this site and no markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      for (const text of [given, `/en/${given}`])
        expect(pageAbout(text, 'kk')).toMatch(/^\/(kk|ru|en)(\/[a-z0-9-]+)*$/)
    }),
  )
})

test.each([
  ['/en/cases/a-b', { kind: 'case', slug: 'a-b', version: null }],
  ['/kk/people/a', { kind: 'person', slug: 'a', version: null }],
  ['/en/cases/a-b/versions/12', { kind: 'case', slug: 'a-b', version: 12 }],
  ['/en/cases', null],
  ['/en/method/a', null],
  ['/en/constructor/a', null],
  ['/en', null],
])('the record at %s', (path, record) => {
  expect(recordAt(path)).toEqual(record)
})

test('the link carries the page without its parameters', () => {
  expect(reportPath('en', '/en/cases/a?on=2024-01-01')).toBe('/en/report?about=/en/cases/a')
  expect(reportPath('ru', '/ru')).toBe('/ru/report')
})
