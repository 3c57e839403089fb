import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCommonPassword } from './common-passwords'
import { passwordProblem } from './password-rules'

const OWN = ['aidana.serik@example.org', 'Айдана Серік']

describe('a password is refused', () => {
  test.each([
    ['қысқа сөз', 'short'],
    ['🐎'.repeat(6), 'short'],
    ['x'.repeat(201), 'long'],
    ['qwertyqwerty', 'common'],
    ['QwertyQwerty', 'common'],
    ['Rememberthis8', 'common'],
    ['aaaaaaaaaaaaaa', 'common'],
    ['ққққққққққққққ', 'simple'],
    ['ab12ab12ab12', 'simple'],
    ['абвгдежзийклм', 'simple'],
    ['zyxwvutsrqponm', 'simple'],
    ['aidana.serik1', 'own'],
    ['Айдана-Серік-7', 'own'],
    ['Aigaq-aigaq-26', 'own'],
  ] as const)('«%s»: %s', (password, problem) => {
    expect(passwordProblem(password, OWN)).toBe(problem)
  })
})

describe('a password is taken', () => {
  test.each([
    'қызыл алма тау 7',
    'correct horse battery staple nine',
    'ұзын сөйлем бәрінен берік',
    'aidana keeps bees near Aral',
  ])('«%s»', (password) => {
    expect(passwordProblem(password, OWN)).toBeNull()
  })

  test('as random signs of any script', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0x430, max: 0x4ff }), { minLength: 16, maxLength: 30 }),
        (points) => {
          fc.pre(new Set(points).size > 8)
          expect(passwordProblem(String.fromCodePoint(...points), [])).not.toBe('common')
        },
      ),
    )
  })
})

test('composed and decomposed letters are one password', () => {
  expect(isCommonPassword('qwertyqwerty')).toBe(true)
  expect(isCommonPassword('ｑｗｅｒｔｙｑｗｅｒｔｙ')).toBe(true)
})
