import type { Prisma } from '@/lib/db/types'

/** Who asks. Reading as the public is the only way there is until accounts exist. */
export interface Actor {
  readonly kind: 'public'
}

/** Everyone, without an account. */
export const EVERYONE: Actor = { kind: 'public' }

/** What an actor may see of a record that has a publication state: one fragment for lists, counts, search and pages alike. */
export function visibleWhere(actor: Actor) {
  switch (actor.kind) {
    case 'public':
      return { publication: 'published' } as const
  }
}

/** A citation is seen with its source, and with the letter whose words it reports. */
export function visibleCitationWhere(actor: Actor) {
  const visible = visibleWhere(actor)
  return {
    source: visible,
    OR: [{ letterId: null }, { letter: visible }],
  } satisfies Prisma.CitationWhereInput
}

/** A claim is seen with its home and with at least one citation that may be seen. */
export function visibleClaimWhere(actor: Actor): Prisma.ClaimWhereInput {
  const visible = visibleWhere(actor)
  return {
    ...visible,
    citations: { some: visibleCitationWhere(actor) },
    AND: [
      { OR: [{ case: visible }, { letter: visible }, { theme: visible }] },
      { OR: [{ personId: null }, { person: visible }] },
    ],
  }
}
