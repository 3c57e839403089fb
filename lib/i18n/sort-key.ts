import type { Lang } from './lang'

// The Kazakh alphabet contains the Russian one, letter for letter in Russian order, so one row serves both.
const CYRILLIC = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'

/**
 * A key that sorts by bytes (collation C) as a reader of `lang` expects, because the two engines know different
 * collations and the embedded one no Kazakh. Case and diacritics on Latin letters do not count; digits come first,
 * then the letters of the language's own script, then other letters.
 */
export function sortKey(text: string, lang: Lang): string {
  const plain = text.normalize('NFC').toLocaleLowerCase(lang === 'kk' ? 'kk' : lang)
  return Array.from(plain, (letter) => keyOfLetter(letter, lang)).join('')
}

function keyOfLetter(letter: string, lang: Lang): string {
  const ownFirst = lang === 'en' ? { latin: 'b', cyrillic: 'c' } : { latin: 'c', cyrillic: 'b' }
  const place = CYRILLIC.indexOf(letter)
  if (place >= 0) return ownFirst.cyrillic + String.fromCharCode(0x30 + place)
  const base = letter.normalize('NFD').replace(/\p{M}/gu, '')
  if (/^[a-z]$/.test(base)) return ownFirst.latin + base
  if (/^\d$/.test(base)) return `a${base}`
  return /[\s,\-–—]/.test(letter) ? ' ' : ''
}
