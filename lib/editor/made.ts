import type { PickKind } from '@/lib/picker/kinds'

/** Kinds of record that can be first written down from a picker, while something else is written. */
export const MADE = ['person', 'source', 'organisation'] as const satisfies readonly PickKind[]
export type Made = (typeof MADE)[number]
export const canBeMade = (of: PickKind): of is Made => MADE.some((each) => each === of)
