/**
 * A text as it is kept: as it was typed, with ends of lines as LF. Only what no database text can hold is replaced by a
 * visible sign of itself: the null character, and halves of a surrogate pair.
 */
export function storable(text: string): string {
  return Buffer.from(text.replace(/\r\n?/g, '\n').replaceAll('\0', '\u2400'), 'utf8').toString('utf8')
}

// Controls other than tab and line feed, marks of direction and their overrides, separators and marks without width:
// they could reorder or hide words. The joiners U+200C and U+200D belong to Arabic script and stay.
const HIDDEN =
  /(?![\t\n])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu

/** A text as the desk shows it: what would be invisible is written out, «[U+202E]». */
export function withHiddenShown(text: string): string {
  return text.replace(
    HIDDEN,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
}

const OPENING = 160

/** The first words of a text, in one line. */
export function openingOf(text: string): string {
  const letters = Array.from(withHiddenShown(text).replace(/\s+/g, ' ').trim())
  return letters.length > OPENING ? `${letters.slice(0, OPENING).join('').trimEnd()} …` : letters.join('')
}
