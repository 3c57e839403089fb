import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openingOf, storable, withHiddenShown } from './text'

test('a text is kept as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      if (!/[\r\0]/.test(text)) expect(storable(text)).toBe(text)
    }),
  )
  expect(storable('a\r\nb\rc\0')).toBe('a\nb\nc\u2400')
  expect(storable('\uD800')).toBe('\uFFFD')
})

test.each([
  ['\u202Egnorw', '[U+202E]gnorw'],
  ['a\u200Bb\u0007', 'a[U+200B]b[U+0007]'],
  ['\u2066x\u2069', '[U+2066]x[U+2069]'],
  ['\u{E0041}', '[U+E0041]'],
  ['a\tb\nc', 'a\tb\nc'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['ә ғ қ ң ө ұ ү һ і', 'ә ғ қ ң ө ұ ү һ і'],
])('%j is shown as %j', (text, shown) => {
  expect(withHiddenShown(text)).toBe(shown)
})

test('nothing that turns or hides words is left, and nothing that can be seen is changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = withHiddenShown(text)
      expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]|(?![\t\n])\p{Cc}/u)
      expect(
        shown.replace(/\[U\+([0-9A-F]{4,5})\]/g, (_, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        ),
      ).toBe(text)
    }),
  )
})

test('an opening is one line, and cut between letters', () => {
  expect(openingOf('a\n\n b')).toBe('a b')
  expect(Array.from(openingOf('😀'.repeat(500)))).toHaveLength(162)
})
