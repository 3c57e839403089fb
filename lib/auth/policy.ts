import type { Prisma } from '@/lib/db/types'
import type { Lang } from '@/lib/i18n/lang'

/** Who reads what is published. The desk's people read it as everyone does; what they work on is lib/record's. */
export interface Actor {
  readonly kind: 'public'
}

/** Everyone, without an account. */
export const EVERYONE: Actor = { kind: 'public' }

export const ROLES = ['reader', 'researcher', 'editor', 'administrator'] as const
/** reader: sees drafts of records open to the team; researcher: writes; editor: reviews and publishes; administrator: accounts too. */
export type Role = (typeof ROLES)[number]

/** Somebody signed in, with second factor done where their role demands one. */
export interface DeskActor {
  readonly kind: 'account'
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly lang: Lang
}

/** What an actor may see of a record that has a publication state: one fragment for lists, counts, search and pages alike. */
export function visibleWhere(actor: Actor) {
  switch (actor.kind) {
    case 'public':
      return { publication: 'published' } as const
  }
}

/** A letter is seen with the source that reports it. */
export function visibleLetterWhere(actor: Actor) {
  const visible = visibleWhere(actor)
  return { ...visible, reportedIn: visible } satisfies Prisma.LetterWhereInput
}

/** A citation is seen with its source, and with the letter whose words it reports. */
export function visibleCitationWhere(actor: Actor) {
  const visible = visibleWhere(actor)
  return {
    source: visible,
    OR: [{ letterId: null }, { letter: visibleLetterWhere(actor) }],
  } satisfies Prisma.CitationWhereInput
}

/** A proceeding is seen with its case, and with its person where it has one. */
export function visibleProceedingWhere(actor: Actor) {
  const visible = visibleWhere(actor)
  return {
    case: visible,
    OR: [{ personId: null }, { person: visible }],
  } satisfies Prisma.ProceedingWhereInput
}

/** A claim is seen with its home and with at least one citation that may be seen. */
export function visibleClaimWhere(actor: Actor): Prisma.ClaimWhereInput {
  const visible = visibleWhere(actor)
  return {
    ...visible,
    citations: { some: visibleCitationWhere(actor) },
    AND: [
      { OR: [{ case: visible }, { letter: visibleLetterWhere(actor) }, { theme: visible }] },
      { OR: [{ personId: null }, { person: visible }] },
    ],
  }
}
