import { describe, expect, test } from 'vitest'
import { voiceOf } from '@/lib/i18n/voice'
import { BadParameterError, packParameters, unpackParameters } from './parameters'

const unpacked = (path: string, query: string) => {
  const packed = packParameters(path.split('/').filter(Boolean), new URLSearchParams(query))
  return packed === null ? null : unpackParameters(packed).toString()
}

describe('pages that take parameters', () => {
  test.each([
    ['cases', 'legal=charged&x=1&utm_source=a', 'legal=charged'],
    ['search', 'q=a&exact=1&q2=b', 'q=a&exact=1'],
    ['sources', 'lang=ru&page=2', 'lang=ru&page=2'],
    ['cases/marat-zhylanbayev-2023', 'on=2024-06-01&page=2', 'on=2024-06-01'],
    ['people/marat-zhylanbayev', 'on=2024-06-01', 'on=2024-06-01'],
    ['people/marat-zhylanbayev/versions', 'page=2&on=2024-06-01', 'page=2'],
    ['corrections', 'page=2&q=a', 'page=2'],
    ['report', 'about=/en/cases/a&q=b&v=c', 'about=%2Fen%2Fcases%2Fa&v=c'],
    ['report/sent', 'v=a&about=/en', 'v=a'],
  ])('%s keeps its own of «%s» and drops the rest', (path, given, kept) => {
    expect(unpacked(path, given)).toBe(kept)
  })

  test.each([
    '',
    'method',
    'people',
    'sources/azattyq-2026-06-22',
    'letters',
    'cases/a/with',
    'cases/a/with/b',
    'search/a',
    'constructor',
    'cases/a/versions/2',
    'sources/a/versions',
  ])('«%s» takes none, so the stored page answers', (path) => {
    expect(unpacked(path, 'on=2024-06-01&q=a&page=2&x=1')).toBeNull()
  })

  test('a list with none but unknown ones is the stored list', () => {
    expect(unpacked('cases', 'utm_source=a&lang=kk')).toBeNull()
  })
})

describe('packed parameters', () => {
  const pack = (query: string) => Buffer.from(query, 'utf8').toString('base64url')

  test('come out as they went in, in every script and with every sign', () => {
    const query = new URLSearchParams({ q: 'Жыланбаев ەرجانوۆ 100% "a_b" \\ &=+', on: '2024-06-01' })
    expect(unpackParameters(pack(query.toString())).toString()).toBe(query.toString())
  })

  test.each(['%7B', 'a b', '../etc', 'a=b', 'ж', 'q=1&on=2'])(
    '«%s», which nobody packed, is no parameters at all',
    (text) => {
      expect(unpackParameters(text).toString()).toBe('')
    },
  )

  test('nothing packed is no parameters', () => {
    expect(unpackParameters('').toString()).toBe('')
  })

  test('bytes that are no text become signs of replacement and do no harm', () => {
    const broken = Buffer.from([0x71, 0x3d, 0xff, 0xfe]).toString('base64url')
    expect(unpackParameters(broken).get('q')).toBe('\uFFFD\uFFFD')
  })
})

test('a bad parameter is explained in the language of the page', () => {
  const error = new BadParameterError(({ t }) => t('site.errors.tooLong'))
  expect(error).toMatchObject({ name: 'BadParameterError', message: 'bad parameter' })
  const said = (['kk', 'ru', 'en'] as const).map((lang) => error.say(voiceOf(lang)))
  expect(new Set(said).size).toBe(3)
})
