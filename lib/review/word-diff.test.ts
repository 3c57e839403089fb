import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from './word-diff'

test('tells words apart in any script', () => {
  expect(diffWords('Сот үкім шығарды.', 'Сот қатаң үкім шығарды!')).toEqual([
    { text: 'Сот ', kind: 'same' },
    { text: 'қатаң ', kind: 'ins' },
    { text: 'үкім шығарды', kind: 'same' },
    { text: '.', kind: 'del' },
    { text: '!', kind: 'ins' },
  ])
})

test('shows one text after the other where they have no word in common', () => {
  expect(diffWords('бір екі', 'one two')).toEqual([
    { text: 'бір екі', kind: 'del' },
    { text: 'one two', kind: 'ins' },
  ])
  expect(diffWords('', 'жаңа')).toEqual([{ text: 'жаңа', kind: 'ins' }])
})

test('gives up on texts of many thousand different words, and loses none of them', () => {
  const words = (from: number) => Array.from({ length: 4000 }, (_, index) => `w${from + index}`).join(' ')
  const parts = diffWords(words(0), words(10_000))
  expect(parts.map(({ kind }) => kind)).toEqual(['del', 'ins'])
})

test('loses nothing of either text', () => {
  const text = fc.string({ unit: fc.constantFrom('а', 'ә', ' ', '.', 'b', '1', '\n', '«', '🙂') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('')
      expect([without('ins'), without('del')]).toEqual([before, after])
    }),
  )
})
