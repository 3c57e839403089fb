import { COMMON_LEAST, isCommonPassword } from './common-passwords'

export const PASSWORD_LEAST = COMMON_LEAST
export const PASSWORD_MOST = 200
const LEAST_DIFFERENT = 5

export type PasswordProblem = 'short' | 'long' | 'common' | 'simple' | 'own'

/**
 * What is wrong with a password, if anything (NIST SP 800-63B, 3.1.1): its length, a place in lists of leaked ones, a
 * pattern that is tried first, or that it is made of what everybody knows of the account. No rule on kinds of signs.
 * @param known the account's e-mail address and name
 */
export function passwordProblem(password: string, known: readonly string[]): PasswordProblem | null {
  const signs = [...password.normalize('NFKC').toLowerCase()]
  if (signs.length < PASSWORD_LEAST) return 'short'
  if (signs.length > PASSWORD_MOST) return 'long'
  const folded = signs.join('')
  if (isCommonPassword(folded)) return 'common'
  if (new Set(signs).size < LEAST_DIFFERENT || isRepetition(folded) || isRun(signs)) return 'simple'
  return isMadeOf(folded, known) ? 'own' : null
}

/** A short piece again and again: «abcdeabcdeabcde». */
function isRepetition(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length++) {
    const piece = text.slice(0, length)
    if (piece.repeat(Math.ceil(text.length / length)).startsWith(text)) return true
  }
  return false
}

/** Signs that follow each other, up or down: «123456789012» counts too. */
function isRun(signs: readonly string[]): boolean {
  const steps = signs
    .slice(1)
    .map((sign, index) => (sign.codePointAt(0) ?? 0) - (signs[index]?.codePointAt(0) ?? 0))
  return [1, -1].some((step) => steps.every((each) => each === step || each === -9 * step))
}

/** Little is left when the words of the address, the name and the site are taken out. */
function isMadeOf(folded: string, known: readonly string[]): boolean {
  const words = [...known, 'aigaq']
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length)
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), folded)
  return rest !== folded && [...rest].length < 6
}
