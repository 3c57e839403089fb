import { cyrillicFromLatin, latinFromCyrillic } from './homoglyphs'
import { scriptOf } from './script'

/** Soft hyphen, zero-width and bidi marks, byte-order mark, control characters other than white space. */
const invisible =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|(?!\s)\p{Cc}/gu

const wordPattern = /[\p{L}\p{M}]+/gu

/**
 * Text as people see it: NFC; no invisible characters; letters that only look like the word's own script
 * put back into it («Caдыкoв» typed with Latin C and o becomes «Садыков»; the script with more letters wins,
 * Cyrillic in a tie; letters without a look-alike stay); white space
 * collapsed to single spaces and trimmed. Case, punctuation and word order stay.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(wordPattern, repairHomoglyphs)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

function repairHomoglyphs(word: string): string {
  const script = scriptOf(word)
  const table = script === 'cyrillic' ? cyrillicFromLatin : script === 'latin' ? latinFromCyrillic : null
  return table ? [...word].map((letter) => table.get(letter) ?? letter).join('') : word
}
