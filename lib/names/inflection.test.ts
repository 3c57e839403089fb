import { describe, expect, it } from 'vitest'
import { inflectKazakh, kazakhStems, type KazakhForm } from './kazakh-inflection'
import { inflectRussian, type Gender, type RussianCase } from './russian-inflection'
import { transliterate } from './transliterate'
import type { Scheme } from './transliteration-tables'

describe('inflectKazakh', () => {
  it.each<[string, KazakhForm, string]>([
    ['Ержанов', 'genitive', 'Ержановтың'],
    ['Жыланбаев', 'accusative', 'Жыланбаевты'],
    ['Секербаева', 'dative', 'Секербаеваға'],
    ['Садықов', 'genitive', 'Садықовтың'],
    ['Мұхамедкәрім', 'dative', 'Мұхамедкәрімге'],
    ['Воронцов', 'ablative', 'Воронцовтан'],
    ['Жахин', 'genitive', 'Жахиннің'],
    ['Нұрлан', 'ablative', 'Нұрланнан'],
    ['Әлиев', 'genitive', 'Әлиевтің'],
    ['Абай', 'locative', 'Абайда'],
    ['Құрманғазы', 'genitive', 'Құрманғазының'],
    ['Айгүл', 'instrumental', 'Айгүлмен'],
    ['Болат', 'instrumental', 'Болатпен'],
    ['Ержанов', 'plural', 'Ержановтар'],
    ['Дана', 'possessive', 'Данасы'],
    ['Болат', 'question', 'Болатпа'],
    ['БОЛАТ', 'dative', 'БОЛАТҚА'],
  ])('%s, %s: %s', (name, form, inflected) => expect(inflectKazakh(name, form)).toBe(inflected))

  it('takes off only the ending the stem would take', () => {
    expect(kazakhStems('нұрлантан')).toEqual([])
    expect(kazakhStems('нұрланнан').map(({ stem }) => stem)).toContain('нұрлан')
    expect(kazakhStems('айдар')).toEqual([])
  })
})

describe('inflectRussian', () => {
  it.each<[string, RussianCase, Gender, string]>([
    ['Садыков', 'genitive', 'male', 'Садыкова'],
    ['Садыков', 'instrumental', 'male', 'Садыковым'],
    ['Садыкова', 'dative', 'female', 'Садыковой'],
    ['Садыкова', 'accusative', 'female', 'Садыкову'],
    ['Жахин', 'prepositional', 'male', 'Жахине'],
    ['Никитинская', 'genitive', 'female', 'Никитинской'],
    ['Толстой', 'genitive', 'male', 'Толстого'],
    ['Марат', 'instrumental', 'male', 'Маратом'],
    ['Абай', 'dative', 'male', 'Абаю'],
    ['Наталья', 'accusative', 'female', 'Наталью'],
    ['Айгуль', 'genitive', 'female', 'Айгули'],
    ['Бажко', 'genitive', 'male', 'Бажко'],
    ['Мухамедкарим', 'dative', 'female', 'Мухамедкарим'],
  ])('%s, %s, %s: %s', (name, into, gender, inflected) =>
    expect(inflectRussian(name, into, gender)).toBe(inflected),
  )
})

describe('transliterate', () => {
  it.each<[string, Scheme, string]>([
    ['Оразалы Ержанов', 'bgn', 'Orazaly Erzhanov'],
    ['Оразалы Ержанов', 'latin2021', 'Orazaly Erjanov'],
    ['Ержанов', 'german', 'Jerschanow'],
    ['Жыланбаев', 'german', 'Schylanbajew'],
    ['Жыланбаев', 'french', 'Jylanbaïev'],
    ['Жыланбаев', 'polish', 'Żyłanbajew'],
    ['Қасенов', 'french', 'Kassenov'],
    ['Садықов', 'iso9', 'Sadyķov'],
    ['Амангелді', 'latin2021', 'Amangeldı'],
    ['ІЛИЯС', 'latin2021', 'ILİİAS'],
    ['Мұхамедкәрім', 'alalc', 'Mūkhamedkărīm'],
    ['Жан ЖАН', 'bgn', 'Zhan ZHAN'],
  ])('%s, %s: %s', (name, scheme, latin) => expect(transliterate(name, scheme)).toBe(latin))
})
