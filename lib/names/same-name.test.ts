import { describe, expect, it } from 'vitest'
import { measureNames } from './evaluation/measure-names'
import { tuningNames } from './evaluation/tuning'
import { nameTokens } from './name-tokens'
import { sameName, sameWord } from './same-name'
import { similarity } from './similarity'

describe('sameName', () => {
  it.each([
    ['Серік Жахин', 'Амангелді Жахин'],
    ['Serik Zhakhin', 'Amangeldi Zhakhin'],
    ['Zhakhin', 'Amangeldi Zhakhin'],
    ['Амангелді Жажин', 'Амангелді Жахин'],
    ['Гүлнәр Бажкенова', 'Гүлнәр Баженова'],
    ['А. Садыков', 'Айдос Садыков'],
    ['Наталья Садыкова', 'Айдос Садыков'],
    ['Серік Жәмекұлы Оспанов', 'Серік Тұрарұлы Оспанов'],
    ['Думан Мұхамедкәрім', 'Думан Мухаметкарим'],
    ['', ''],
  ])('%s is not %s', (one, other) => {
    expect(sameName(one, other)).toBe(false)
    expect(sameName(other, one)).toBe(false)
  })

  it.each([
    ['Айдос Садықов', 'Sadykov, Aidos'],
    ['Айдоса Садыкова', 'Aidos Sadykov'],
    ['Натальи Садыковой', 'Наталья Садықова'],
    ['Думан Мұхаммедкәрім', 'Duman Mukhamedkarim'],
    ['Марат Жыланбаевтың', 'مارات جىلانبايەۆ'],
    ['Қасым-Жомарт Тоқаев', 'Касымжомарт Кемелевич Токаев'],
    ['Бауыржан Момышұлы', 'Bauyrzhan Momyshuly'],
    ['А. Садыков', 'A. Sadykov'],
  ])('%s is %s', (one, other) => {
    expect(sameName(one, other)).toBe(true)
    expect(sameName(other, one)).toBe(true)
  })

  it('keeps both readings of Садыкова', () => {
    expect(sameWord('Садыкова', 'Садыков')).toBe(true)
    expect(sameWord('Садыкова', 'Sadykova')).toBe(true)
    expect(sameWord('Садыковой', 'Садыков')).toBe(false)
  })

  it('matches no two different persons of the tuning set', () => {
    const { falseMatches, recall } = measureNames(tuningNames)
    expect(falseMatches.met).toBe(0)
    expect(recall.get('kk–arabic')).toEqual({ met: 9, all: 9 })
  })
})

describe('similarity', () => {
  it('is 1 for equal folds, 0 for nothing shared, symmetric between', () => {
    expect(similarity('Ержанов', 'Yerzhanov')).toBe(1)
    expect(similarity('Ержанов', 'Ким')).toBe(0)
    expect(similarity('Жажин', 'Жахин')).toBe(similarity('Жахин', 'Жажин'))
    expect(similarity('Мұхамедкәрім', 'Мухаметкарим')).toBeGreaterThan(0.5)
    expect(similarity('', '')).toBe(0)
  })

  it('counts trigrams as pg_trgm does', () =>
    expect(similarity('word', 'two words')).toBeCloseTo(0.363636, 5))
})

describe('nameTokens', () => {
  it('tells words, patronymics and initials', () => {
    expect(nameTokens('Оспанов С. Жәмекұлы').map(({ key, kind }) => [key, kind])).toEqual([
      ['ospanov', 'word'],
      ['s', 'initial'],
      ['jamekuly', 'patronymic'],
    ])
    expect(nameTokens('Қасым-Жомарт').map(({ key, afterHyphen }) => [key, afterHyphen])).toEqual([
      ['kasym', false],
      ['jomart', true],
    ])
    expect(nameTokens('Бекет Марат ұлы').map(({ text }) => text)).toEqual(['Бекет', 'Маратұлы'])
  })
})
