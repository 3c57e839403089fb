/**
 * Pairs each of `left` with one of `right` of its own, where `fit` allows it; null where not all can be paired (Kuhn's
 * augmenting paths). It takes at most left² · right comparisons, so that a search of a hundred like words stays cheap.
 */
export function pairsUp<L, R>(
  left: readonly L[],
  right: readonly R[],
  fit: (one: L, other: R) => boolean,
): [L, R][] | null {
  if (left.length > right.length) return null
  const fits = left.map((one) => right.map((other) => fit(one, other)))
  const takenBy: (number | undefined)[] = right.map(() => undefined)
  const find = (one: number, tried: Set<number>): boolean =>
    right.some((_, other) => {
      if (!fits[one]?.[other] || tried.has(other)) return false
      tried.add(other)
      const holder = takenBy[other]
      if (holder !== undefined && !find(holder, tried)) return false
      takenBy[other] = one
      return true
    })
  if (!left.every((_, one) => find(one, new Set()))) return null
  return right.flatMap((other, at): [L, R][] => {
    const one = takenBy[at]
    return one === undefined ? [] : [[left[one]!, other]]
  })
}
