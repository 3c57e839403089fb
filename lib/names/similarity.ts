import { foldName } from './fold'

/**
 * How alike two names are, 0 to 1, as pg_trgm's similarity() of their folds: shared three-letter runs over
 * all, each word padded with two spaces before and one after. For suggestions to a person; never for merging.
 */
export function similarity(a: string, b: string): number {
  return keySimilarity(foldName(a), foldName(b))
}

/** The same for keys that are already folded. */
export function keySimilarity(a: string, b: string): number {
  const left = trigramsOf(a)
  const right = trigramsOf(b)
  const shared = [...left].filter((run) => right.has(run)).length
  const all = left.size + right.size - shared
  return all === 0 ? 0 : shared / all
}

function trigramsOf(key: string): Set<string> {
  const runs = new Set<string>()
  for (const word of key.split(' ').filter(Boolean)) {
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at += 1) runs.add(padded.slice(at, at + 3))
  }
  return runs
}
