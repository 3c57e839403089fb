import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningsQuery, readQuery, sameNameQuery, sharedWordQueries, textQuery } from './reading'

const read = (text: string) => readQuery({ text, literal: false })

describe('queries of folded keys', () => {
  it('asks for every word in any of its forms', () => {
    expect(sameNameQuery(read('Марат Жыланбаев').readings)).toBe('(marat & jylanbaev)')
    expect(sameNameQuery(read('Жыланбаеву').readings)).toBe('(jylanbaevu | jylanbaev | jylanbaeva)')
    expect(beginningsQuery(read('А. Садыков').readings)).toBe('sadykov:*')
    expect(sharedWordQueries(read('Серік Жахин').readings).join()).toContain('jahin')
    expect(sameNameQuery(read('2022 %').readings)).toBeNull()
  })

  it('holds nothing but letters and its own operators, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { readings } = read(text)
        for (const query of [
          sameNameQuery(readings),
          beginningsQuery(readings),
          ...sharedWordQueries(readings),
        ])
          expect(query ?? 'a').toMatch(/^[a-z:*&| ()]+$/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('textQuery', () => {
  it('quotes words, takes endings off and lets longer words go on', () => {
    expect(textQuery(read("O'Neil").words)).toBe("('o' & 'neil':*)")
    expect(textQuery(read('Жыланбаевтың').words)).toContain("'жыланбаев':*")
    expect(textQuery(read('& | ! :* ( )').words)).toBeNull()
    expect(textQuery(read('a ә').words)).toBeNull()
  })

  it('never lets a quote or a backslash out of a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const query = textQuery(read(text).words) ?? ''
        const rest = query.replace(/'[\p{L}\p{M}\p{N}]+'(:\*)?/gu, '')
        expect(rest).toMatch(/^[&| ()]*$/)
      }),
      { numRuns: 500 },
    )
  })
})
