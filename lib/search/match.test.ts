import { describe, expect, it } from 'vitest'
import { foldName } from '@/lib/names/fold'
import { isNamedIn, matchTerm, type Term } from './match'
import { readQuery } from './reading'

const term = (text: string, kind: Term['kind'] = 'person'): Term => ({
  kind,
  recordId: 'x',
  text,
  folded: foldName(text),
})
const how = (typed: string, text: string, kind?: Term['kind'], literal = false) =>
  matchTerm(readQuery({ text: typed, literal }), term(text, kind))?.how ?? null

describe('matchTerm', () => {
  it.each([
    ['Жыланбаев', 'Марат Жыланбаев', 'written'],
    ['жыланбаев марат', 'Марат Жыланбаев', 'spelling'],
    ['Zhylanbayev', 'Marat Jylanbaev', 'spelling'],
    ['Садыков', 'Aidos Sadikov', 'script'],
    ['Sadykov', 'Aidos Sadikov', 'spelling'],
    ['Жыланбаевтың', 'Марат Жыланбаев', 'inflected'],
    ['Zhylanbayev', 'Марат Жыланбаев', 'script'],
    ['Касымжомарт Токаев', 'Қасым-Жомарт Тоқаев', 'spelling'],
    ['Жылан', 'Марат Жыланбаев', 'begins'],
    ['А. Садыков', 'Айдос Садыков', 'begins'],
    ['Садыков', 'Наталья Садыкова', 'begins'],
    ['Баженова', 'Гүлнәр Бажкенова', 'similar'],
    ['Serik Zhakhin', 'Amangeldi Zhakhin', 'similar'],
    ['Марат Иванов', 'Марат Жыланбаев', null],
    ['Zhakhin 2', 'Amangeldi Zhakhin', null],
  ])('%s to %s: %s', (typed, text, expected) => expect(how(typed, text)).toBe(expected))

  it('takes endings off titles too, where a name is seldom in its base form', () => {
    expect(how('Жыланбаев', 'Дело Марата Жыланбаева', 'case')).toBe('inflected')
    expect(how('Жыланбаев', 'Дело Марата Жыланбаева', 'person')).not.toBe('inflected')
  })

  it('literally: as written, whole words or the beginning of one', () => {
    expect(how('zhylanbayev', 'Marat Zhylanbayev', 'person', true)).toBe('written')
    expect(how('Zhylan', 'Marat Zhylanbayev', 'person', true)).toBe('begins')
    expect(how('lanbayev', 'Marat Zhylanbayev', 'person', true)).toBeNull()
    expect(how('Jylanbayev', 'Marat Zhylanbayev', 'person', true)).toBeNull()
    expect(how('100%', 'Drop 100% of it', 'source', true)).toBe('written')
    expect(how('10_%', 'Drop 100% of it', 'source', true)).toBeNull()
  })

  it('is quick with a hundred like words', () => {
    const began = performance.now()
    how('а '.repeat(100).trim(), 'а '.repeat(99).trim(), 'source')
    how(`${'а '.repeat(60)}б`, 'а '.repeat(80).trim(), 'source')
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('isNamedIn', () => {
  it.each([
    ['Serik Zhakhin', 'Not to be confused with Serik Zhakhin, another activist.', true],
    ['Серік Жахин', 'Серік Жахинмен шатастырмаңыз.', true],
    ['Серик Жахин', 'Не путать с Сериком Жахиным.', true],
    ['Amangeldi Zhakhin', 'Not to be confused with Serik Zhakhin.', false],
  ])('%s in «%s»: %s', (typed, text, named) =>
    expect(isNamedIn(readQuery({ text: typed, literal: false }), text)).toBe(named),
  )
})
