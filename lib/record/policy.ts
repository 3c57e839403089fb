import type { DeskActor } from '@/lib/auth/policy'
import type { Prisma } from '@/lib/db/types'

/**
 * Which working copies an actor may see at all. A restricted one exists for the accounts that are named, and for nobody
 * else, administrators included; what is held by a case is seen by those who see the case. Every query of the desk
 * starts from this fragment.
 */
export function visibleRecordWhere(actor: DeskActor): Prisma.RecordWhereInput {
  const open: Prisma.RecordWhereInput = {
    OR: [{ restricted: false }, { grants: { some: { accountId: actor.id, kind: 'access' } } }],
  }
  return { erasedAt: null, OR: [{ heldById: null, ...open }, { heldBy: open }] }
}

export type Verb = 'read' | 'write' | 'review' | 'publish' | 'withdraw' | 'share'

const MAY: Readonly<Record<DeskActor['role'], ReadonlySet<Verb>>> = {
  reader: new Set(['read']),
  researcher: new Set(['read', 'write', 'share']),
  editor: new Set(['read', 'write', 'share', 'review', 'publish', 'withdraw']),
  administrator: new Set(['read', 'write', 'share', 'review', 'publish', 'withdraw']),
}

/** What an actor may do with a record that they see. Who wrote a change cannot publish it: publish.ts asks that apart. */
export const may = (actor: DeskActor, verb: Verb): boolean => MAY[actor.role].has(verb)
