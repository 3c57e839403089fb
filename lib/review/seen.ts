import type { Refusal } from '@/lib/desk/refusals'

/** The revision that somebody decided about who was told that it is not what stands there now; null for all others. */
export function seenBy(refusal: Refusal | null): number | null {
  if (refusal?.say !== 'review.errors.changed') return null
  const revision = Number(refusal.typed['revision'])
  return Number.isSafeInteger(revision) ? revision : null
}
