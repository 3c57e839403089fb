import type { Claim } from './dto'

/** a, b, … z, aa, ab, …: the small letter that leads from a claim to its evidence. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

/** A letter for each citation, in the order in which the page tells its claims; a claim told twice keeps its letters. */
export function labelCitations(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const { citations } of claims)
    for (const { id } of citations) if (!labels.has(id)) labels.set(id, letterOf(labels.size))
  return labels
}
