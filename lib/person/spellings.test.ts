import { describe, expect, it } from 'vitest'
import type { PersonNameDto } from './dto'
import { groupSpellings, spellingsBeneath } from './spellings'

let next = 0
function name(text: string, lang: PersonNameDto['lang'], script: PersonNameDto['script']): PersonNameDto {
  next += 1
  return { id: String(next), text, lang, script, kind: 'printed', note: null, source: null }
}

const NAMES = [
  name('Ajdos Sadykov', null, 'latin'),
  name('Aidos Sadykov', 'en', 'latin'),
  name('Айдос Садыков', 'ru', 'cyrillic'),
  name('Садыков', 'ru', 'cyrillic'),
  name('Айдос Садықов', 'kk', 'cyrillic'),
  name('Айдос Садықов', 'kk', 'cyrillic'),
  name('ايدوس سادىقوۆ', 'kk', 'arabic'),
]
const NAME = { kk: 'Айдос Садықов', ru: 'Айдос Садыков', en: 'Aidos Sadykov' }

describe('spellings', () => {
  it('stand by language and script, languages of the site first', () => {
    expect(groupSpellings(NAMES).map(({ key, names }) => [key, names.length])).toEqual([
      ['kk-cyrillic', 2],
      ['kk-arabic', 1],
      ['ru-cyrillic', 2],
      ['en-latin', 1],
      ['other-latin', 1],
    ])
  })

  it('beneath the name: each once, without the name itself and without bare surnames', () => {
    const texts = (lang: 'kk' | 'ru' | 'en', most = 9) =>
      spellingsBeneath(NAME, NAMES, lang, most).map(({ text }) => text)
    expect(texts('en')).toEqual(['Айдос Садыков', 'Айдос Садықов', 'Ajdos Sadykov', 'ايدوس سادىقوۆ'])
    expect(texts('kk', 2)).toEqual(['Aidos Sadykov', 'Айдос Садыков'])
  })
})
