import type { ClaimKind } from '@/lib/claim/kinds'
import type { RecordKind } from '@/lib/record/kinds'
import { claimKindsOf } from './sections'

export const CLAIM_GROUPS = [
  'asks',
  'charges',
  'measures',
  'sentences',
  'events',
  'statements',
  'recognitions',
  'others',
] as const
export type ClaimGroup = (typeof CLAIM_GROUPS)[number]

const KINDS: Readonly<Record<ClaimGroup, readonly ClaimKind[]>> = {
  asks: ['concern', 'ask'],
  charges: ['charge', 'stage'],
  measures: ['measure', 'custody', 'release'],
  sentences: ['sentence', 'outcome'],
  events: ['event', 'life'],
  statements: ['statement'],
  recognitions: ['recognition'],
  others: ['role', 'name'],
}

/** The groups in which a record's claims stand in the editor, each with the kinds of claim it may have there. */
export function claimGroupsOf(
  kind: RecordKind,
): readonly { readonly group: ClaimGroup; readonly kinds: readonly ClaimKind[] }[] {
  const told = claimKindsOf(kind)
  return CLAIM_GROUPS.map((group) => ({
    group,
    kinds: KINDS[group].filter((each) => told.includes(each)),
  })).filter(({ kinds }) => kinds.length > 0)
}
