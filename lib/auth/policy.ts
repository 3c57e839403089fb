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

/** A claim is seen with its home and with at least one source that may be seen. */
export function visibleClaimWhere(actor: Actor): Prisma.ClaimWhereInput {
  const visible = visibleWhere(actor)
  return {
    ...visible,
    citations: { some: { source: visible } },
    AND: [
      { OR: [{ case: visible }, { letter: visible }, { theme: visible }] },
      { OR: [{ personId: null }, { person: visible }] },
    ],
  }
}
