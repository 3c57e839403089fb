/** One thing that is wrong at one place of a document (lib/document paths). `code` is a key of `desk.errors`. */
export interface Problem {
  readonly path: string
  readonly code: ProblemCode
  /** The record, row or number that it is about. */
  readonly about?: string
}

export type ProblemCode =
  | 'needed'
  | 'unknown'
  | 'withdrawn'
  | 'endsBeforeStart'
  | 'secondSentence'
  | 'sameComponent'
  | 'inUse'
  | 'noSuchRow'
  | 'otherProceeding'
  | 'otherSubject'
  | 'noCitation'
  | 'noText'
  | 'langMissing'
  | 'unattributed'
  | 'looksLikePhone'
  | 'looksLikeAddress'
  | 'looksLikeRelative'
  | 'notPublished'
  | 'noSubject'
  | 'shape'
  | 'notSanction'
  | 'slugTaken'

export type Refusal =
  /** There is no such record for this actor. */
  | { readonly code: 'not-found' }
  /** The actor sees it and may not do this; written down in the audit. */
  | { readonly code: 'denied' }
  /** The record is in a state that does not allow the step. */
  | { readonly code: 'state'; readonly state: string }
  /** Another change came in between and touches the same fields. */
  | { readonly code: 'conflict'; readonly conflicts: readonly Conflict[] }
  /** The record was changed since the page that sent this was shown. */
  | { readonly code: 'changed' }
  /** Whoever wrote a change cannot publish it. */
  | { readonly code: 'two-people' }
  | { readonly code: 'problems'; readonly problems: readonly Problem[] }

/** The same field changed by two people. Values are as in the document. */
export interface Conflict {
  readonly path: string
  readonly mine?: unknown
  readonly theirs?: unknown
  readonly by: string | null
  readonly at: Date | null
}

/** A mutation was refused; nothing was changed. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  constructor(readonly refusal: Refusal) {
    super(`refused: ${refusal.code}`)
  }
}

export const refuse = (refusal: Refusal): never => {
  throw new RefusedError(refusal)
}
