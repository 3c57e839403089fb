import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPick, readPickParameter, SEARCH_BUTTON } from './picked'

const ID = '01900000-0000-7000-8000-000000000001'

describe('what a form says of a picker', () => {
  test('a picked id counts while the words that it was picked by stand in the box', () => {
    expect(
      readPick({ court: ID, shown_court: 'Almaty city court', q_court: 'Almaty city court' }, 'court'),
    ).toEqual({
      state: 'picked',
      id: ID,
    })
  })

  test('other words ask for something else, whatever id is still in the form', () => {
    expect(readPick({ court: ID, shown_court: 'Almaty city court', q_court: 'Supreme' }, 'court')).toEqual({
      state: 'asked',
      q: 'Supreme',
    })
  })

  test('an emptied box empties the field', () => {
    expect(readPick({ court: ID, shown_court: 'Almaty city court', q_court: ' ' }, 'court')).toEqual({
      state: 'empty',
    })
  })

  test('«Search» asks again even for what is picked, and only in its own field', () => {
    const fields = { court: ID, shown_court: 'A', q_court: 'A', [SEARCH_BUTTON]: 'court' }
    expect(readPick(fields, 'court')).toEqual({ state: 'asked', q: 'A' })
    expect(readPick({ ...fields, [SEARCH_BUTTON]: 'place' }, 'court').state).toBe('picked')
  })

  test('an id alone is a choice: a script has no box', () => {
    expect(readPick({ court: ID }, 'court')).toEqual({ state: 'picked', id: ID })
    expect(readPick({}, 'court')).toEqual({ state: 'empty' })
  })

  test('no typed word is ever taken for a choice', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (shown, q) => {
        const read = readPick({ court: ID, shown_court: shown, q_court: q }, 'court')
        if (read.state === 'picked') expect(q.trim()).toBe(shown.trim())
        if (q.trim() !== '' && read.state !== 'picked') expect(read).toEqual({ state: 'asked', q: q.trim() })
      }),
    )
  })
})

describe('what the page of choices sends back', () => {
  test('a field and an id', () => {
    expect(readPickParameter(`claims.1.courtId:${ID}`)).toEqual({ field: 'claims.1.courtId', id: ID })
  })
  test.each([null, '', 'into', `into:${ID}x`, `in to:${ID}`, `<b>:${ID}`])('%s is none', (text) => {
    expect(readPickParameter(text)).toBeNull()
  })
})
