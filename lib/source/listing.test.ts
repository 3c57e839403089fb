import { describe, expect, it } from 'vitest'
import { voiceOf } from '@/lib/i18n/voice'
import { BadParameterError } from '@/lib/pages/parameters'
import { countSourceFacets } from './facets'
import { readSourceListing, writeSourceListing } from './listing'

const FACETS = countSourceFacets([
  { publisher: { en: 'Azattyq', ru: 'Азаттык' }, lang: 'kk', seenAs: 'full' },
  { publisher: { en: 'Azattyq', ru: 'Азаттық' }, lang: 'kk', seenAs: 'headline' },
  { publisher: { en: 'Vlast.kz' }, lang: 'ru', seenAs: 'full' },
])
const read = (query: string) => readSourceListing(new URLSearchParams(query), FACETS)

describe('facets', () => {
  it('are counted, and one publisher written in two ways is one', () => {
    expect(FACETS.publishers.map(({ key, count, variants }) => [key, count, variants.length])).toEqual([
      ['Azattyq', 2, 2],
      ['Vlast.kz', 1, 1],
    ])
    expect(FACETS.langs).toEqual([
      { lang: 'kk', count: 2 },
      { lang: 'ru', count: 1 },
    ])
    expect(FACETS.seenAs).toEqual([
      { seenAs: 'full', count: 2 },
      { seenAs: 'headline', count: 1 },
    ])
  })
})

describe('parameters of the list', () => {
  it('empty ones and unknown ones ask nothing', () => {
    expect(read('publisher=&lang=&seen=&page=&utm=x')).toEqual({ page: 1 })
  })

  it('are written as they are read', () => {
    const query = '?publisher=Azattyq&lang=kk&seen=full&page=2'
    expect(writeSourceListing(read(query))).toBe(query)
    expect(writeSourceListing({ page: 1 })).toBe('')
  })

  it.each([
    'lang=xx',
    'seen=all',
    'publisher=Nobody',
    'page=0',
    'page=-1',
    'page=1e3',
    'page=123456',
    'lang=kk&lang=ru',
  ])('refuse %s', (query) => expect(() => read(query)).toThrow(BadParameterError))

  it('say which and why, without control characters and never at length', () => {
    try {
      read(`lang=${encodeURIComponent('x\u0000\u202e')}${'y'.repeat(500)}`)
    } catch (error) {
      const said = (error as BadParameterError).say(voiceOf('ru'))
      expect(said).toContain('Язык')
      expect(said).not.toMatch(/\p{C}/u)
      expect(said.length).toBeLessThan(150)
    }
    expect.assertions(3)
  })
})
