/**
 * Readings of a spelling. A spelling is cut into segments; each may be read in several ways at a cost; the
 * cheapest whole readings come first.
 *
 * Sounds are single characters: ASCII letters, with S for ш/щ and C for ч (so that с+х and ш stay apart until
 * the end), y for ы and i for и, і, й.
 */
export interface Reading {
  sounds: string
  /** 0 is the reading to be expected; 1 is about as likely as not; above 3 is not worth a query. */
  cost: number
}
export type Segment = readonly Reading[]

export const plain = (sounds: string): Segment => [{ sounds, cost: 0 }]
export const either = (sounds: string, ...others: readonly (readonly [string, number])[]): Segment => [
  { sounds, cost: 0 },
  ...others.map(([other, cost]) => ({ sounds: other, cost })),
]

/** The `limit` cheapest readings of the segments, cheapest first; ties keep the order of the segments. */
export function cheapestReadings(segments: readonly Segment[], limit: number): Reading[] {
  let beam: Reading[] = [{ sounds: '', cost: 0 }]
  for (const segment of segments) {
    beam = beam
      .flatMap((start) =>
        segment.map((next) => ({ sounds: start.sounds + next.sounds, cost: start.cost + next.cost })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, limit)
  }
  return beam
}
