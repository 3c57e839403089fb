import { describe, expect, it } from 'vitest'
import { voiceOf } from '@/lib/i18n/voice'
import { BadParameterError } from '@/lib/pages/parameters'
import { LONGEST_SEARCH, readSearch } from './query'

const read = (query: Record<string, string>) => readSearch(new URLSearchParams(query))
function refusal(query: Record<string, string>): BadParameterError {
  try {
    read(query)
  } catch (error) {
    if (error instanceof BadParameterError) return error
  }
  throw new Error('not refused')
}

describe('readSearch', () => {
  it.each([{}, { q: '' }, { q: '  \t ' }, { q: '\u200b\u202e' }, { exact: '1' }])(
    '%j asks nothing',
    (query) => expect(read(query as Record<string, string>)).toBeNull(),
  )

  it('cleans what is typed and leaves its signs alone', () => {
    expect(read({ q: ' \u202eЖылан\u200bбаев\u0000 ' })).toEqual({ text: 'Жыланбаев', literal: false })
    expect(read({ q: `100% of_it \\ "x" 'y'`, exact: '1' })).toEqual({
      text: `100% of_it \\ "x" 'y'`,
      literal: true,
    })
  })

  it('counts characters after cleaning, letters beyond the basic plane as one', () => {
    expect(read({ q: ` ${'б'.repeat(LONGEST_SEARCH)}\u200b ` })?.text).toHaveLength(LONGEST_SEARCH)
    expect(read({ q: '🙂'.repeat(LONGEST_SEARCH) })?.text).toHaveLength(LONGEST_SEARCH * 2)
  })

  it('refuses what is longer, in the reader’s language, and gives back what fits', () => {
    const refused = refusal({ q: 'б'.repeat(LONGEST_SEARCH + 1) })
    expect(refused.typed).toBe('б'.repeat(LONGEST_SEARCH))
    for (const lang of ['kk', 'ru', 'en'] as const) expect(refused.say(voiceOf(lang))).toMatch(/200.*201/)
  })

  it('refuses a switch that is neither on nor off', () =>
    expect(refusal({ q: 'Жахин', exact: 'yes' }).typed).toBe('Жахин'))
})
