export type Script = 'cyrillic' | 'latin' | 'arabic' | 'other'

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/**
 * The script most of a word's letters belong to; a tie goes to Cyrillic, then Latin, then Arabic.
 * 'other' when it has no letter of these three.
 */
export function scriptOf(word: string): Script {
  const counts: [Script, number][] = [
    ['cyrillic', countOf(word, /\p{Script=Cyrillic}/gu)],
    ['latin', countOf(word, /\p{Script=Latin}/gu)],
    ['arabic', countOf(word, /\p{Script=Arabic}/gu)],
  ]
  const [script, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best))
  return count > 0 ? script : 'other'
}
