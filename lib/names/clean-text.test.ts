import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text'
import { scriptOf } from './script'

describe('cleanText', () => {
  it.each([
    ['  Марат \u00A0\n Жыланбаев ', 'Марат Жыланбаев'],
    ['Жы\u00ADлан\u200Bбаев\u200F', 'Жыланбаев'],
    ['Caдыкoв', 'Садыков'], // Latin C and o
    ['Әмip Қасенов', 'Әмір Қасенов'], // Latin i and p
    ['Гүлнəр', 'Гүлнәр'],
    ['Sadykоv', 'Sadykov'], // Cyrillic о
    ['и\u0306', 'й'],
    ['Kim Ким', 'Kim Ким'],
  ])('%j → %j', (dirty, clean) => expect(cleanText(dirty)).toBe(clean))

  it('is stable', () => expect(cleanText(cleanText(' Caдыкoв\u200E A. '))).toBe('Садыков A.'))
})

describe('scriptOf', () => {
  it.each([
    ['Ержанов', 'cyrillic'],
    ['Yerzhanov', 'latin'],
    ['ەرجانوۆ', 'arabic'],
    ['2026', 'other'],
    ['Asangazyқyzy', 'latin'],
  ])('%s is %s', (word, script) => expect(scriptOf(word)).toBe(script))
})
