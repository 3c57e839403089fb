import { scriptOf } from '@/lib/names/script'
import type { LikeHow, SameHow, Why } from './dto'
import { hasOtherFather, matchTerm, type Match, type Term } from './match'
import type { QueryReading } from './reading'
import type { RecordKind } from './terms'

/** A record that was found, by the one of its names that meets the search best. */
export interface Hit {
  readonly kind: RecordKind
  readonly recordId: string
  readonly why: Why
  readonly weight: number
}
export type SameHit = Hit & { readonly why: Why & { readonly how: SameHow } }

const PLAINNESS: Record<SameHow | LikeHow, number> = {
  written: 0,
  spelling: 1,
  inflected: 2,
  script: 3,
  begins: 4,
  similar: 5,
}

/** Among names that meet the search equally well, one that the asker can read. */
const OTHER_SCRIPT = 0.001

/** One hit a record, the plainest first; among the like, the likest. */
export function hitsOf(query: QueryReading, terms: readonly Term[]): Hit[] {
  const best = new Map<string, Hit>()
  const script = scriptOf(query.text)
  const others = new Set(terms.filter((term) => hasOtherFather(query, term)).map(({ recordId }) => recordId))
  for (const term of new Map(terms.map((each) => [`${each.recordId} ${each.text}`, each])).values()) {
    const met = matchTerm(query, term)
    if (!met) continue
    const match: Match = others.has(term.recordId) ? { how: 'similar', likeness: 1 } : met
    const weight = weightOf(match) + (scriptOf(term.text) === script ? 0 : OTHER_SCRIPT)
    const before = best.get(term.recordId)
    if (before && before.weight <= weight) continue
    const why = { how: match.how, spelling: term.text }
    best.set(term.recordId, { kind: term.kind, recordId: term.recordId, why, weight })
  }
  return [...best.values()].toSorted((a, b) => a.weight - b.weight)
}

const weightOf = (match: Match) => PLAINNESS[match.how] + (match.how === 'similar' ? 1 - match.likeness : 0)

export const isSame = (hit: Hit): hit is SameHit => hit.why.how !== 'begins' && hit.why.how !== 'similar'
