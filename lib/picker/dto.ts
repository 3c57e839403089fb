import type { LikeHow, SameHow } from '@/lib/search/dto'
import type { State } from '@/lib/record/transitions'
import type { PickKind } from './kinds'

/** Why a record was found: the spelling that met what was asked for. */
export interface PickWhy {
  readonly how: SameHow | LikeHow
  readonly spelling: string
}

/** Something that can be picked. Only what the actor may know of is in it, its second line included. */
export interface Candidate {
  readonly id: string
  /** `lang` is ISO 639-1: a source's title may be in any language. */
  readonly name: { readonly text: string; readonly lang: string }
  /** What tells it from others of its name; '' where nothing does. */
  readonly detail: string
  /** Null for terms of vocabularies, which have none. */
  readonly state: State | null
  readonly why: PickWhy | null
}

export interface PickAnswer {
  readonly kind: PickKind
  readonly candidates: readonly Candidate[]
  /** Whether more was found than is listed. */
  readonly more: boolean
}

/** The same in words, for the script of a form. */
export interface PickList {
  readonly options: readonly PickOption[]
  /** How many were found, to be said. */
  readonly status: string
  /** The last choice, where a new record can be made of what was asked for. */
  readonly newLabel: string | null
}

export interface PickOption {
  readonly id: string
  readonly name: string
  /** Language of the name. */
  readonly lang: string
  /** Second line: what tells it from others. */
  readonly detail: string
  /** Why it was found, and whether it is published. */
  readonly note: string
}
