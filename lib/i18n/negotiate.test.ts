import { describe, expect, test } from 'vitest'
import { negotiateLang } from './negotiate'

describe('the language of a reader who comes to «/»', () => {
  test.each([
    ['kk', 'kk'],
    ['kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7', 'kk'],
    ['ru-RU', 'ru'],
    ['EN-us', 'en'],
    ['de-DE,de;q=0.9,ru;q=0.5', 'ru'],
    ['en;q=0.3, kk;q=0.7, ru;q=0.5', 'kk'],
    ['ru;q=0.5,kk;q=0.5', 'ru'],
  ])('«%s» is %s', (header, lang) => {
    expect(negotiateLang(header)).toBe(lang)
  })

  test.each(['uk', 'ky-KG', 'uz', 'be;q=0.9,de;q=0.8'])('«%s», close to Russian, is ru', (header) => {
    expect(negotiateLang(header)).toBe('ru')
  })

  test('a language that is refused is not taken', () => {
    expect(negotiateLang('kk;q=0,ru;q=0.1')).toBe('ru')
  })

  test.each([null, '', '*', 'de, fr;q=0.9', ';;;,,,q=', 'kk;q=often', '\u0000'])(
    '%j asks for none of the three: English',
    (header) => {
      expect(negotiateLang(header)).toBe('en')
    },
  )

  test('a header without end is read to a bounded length', () => {
    expect(negotiateLang(`${'xx,'.repeat(100_000)}kk`)).toBe('en')
  })
})
