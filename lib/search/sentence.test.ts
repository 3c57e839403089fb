import { describe, expect, it } from 'vitest'
import { readQuery } from './reading'
import { sentenceFor } from './sentence'

const words = {
  en: 'A court in Astana sat. It sentenced Marat Zhylanbayev to seven years. He appealed.',
  ru: 'Суд приговорил Марата Жыланбаева к семи годам.',
}
const said = (text: string, literal = false, reader: 'en' | 'ru' = 'en') => {
  const found = sentenceFor(words, readQuery({ text, literal }), reader)
  return (
    found && {
      lang: found.lang,
      text: found.sentence.map((each) => (each.found ? `[${each.text}]` : each.text)).join(''),
    }
  )
}

describe('sentenceFor', () => {
  it('shows the sentence that holds the words, and marks them', () =>
    expect(said('zhylanbayev seven')).toEqual({
      lang: 'en',
      text: 'It sentenced Marat [Zhylanbayev] to [seven] years.',
    }))
  it('goes to another language where the reader’s does not hold them', () =>
    expect(said('Жыланбаев')).toEqual({
      lang: 'ru',
      text: 'Суд приговорил Марата [Жыланбаева] к семи годам.',
    }))
  it('takes endings off what was asked for', () =>
    expect(said('Жыланбаевтың', false, 'ru')?.text).toContain('[Жыланбаева]'))
  it('literally, wants the very words', () => {
    expect(said('Жыланбаев', true)).toBeNull()
    expect(said('Марата Жыланбаева', true)?.lang).toBe('ru')
  })
  it('says nothing where no language holds them', () => expect(said('Садыков')).toBeNull())
})
