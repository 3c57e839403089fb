/** Shorter words are a slip away from too many others. */
const LEAST_LETTERS = 5

/** Whether one word is the other with one letter left out, put in or changed, or with two neighbours in each other's place. */
export function isSlip(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (shorter.length < LEAST_LETTERS || longer.length - shorter.length > 1 || one === other) return false
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at++
  if (longer.length > shorter.length) return shorter.slice(at) === longer.slice(at + 1)
  if (shorter.slice(at + 1) === longer.slice(at + 1)) return true
  return (
    shorter[at] === longer[at + 1] &&
    shorter[at + 1] === longer[at] &&
    shorter.slice(at + 2) === longer.slice(at + 2)
  )
}

/** The word with each two neighbours in each other's place, which trigrams do not find in a short one. */
export function swapsOf(word: string): string[] {
  if (word.length < LEAST_LETTERS) return []
  const swaps = Array.from(word)
    .slice(1)
    .map((letter, at) => word.slice(0, at) + letter + (word[at] ?? '') + word.slice(at + 2))
  return [...new Set(swaps)].filter((swap) => swap !== word)
}
