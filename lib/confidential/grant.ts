import type { DeskActor } from '@/lib/auth/policy'
import type { Prisma } from '@/lib/db/types'
import { visibleRecordWhere } from '@/lib/record/policy'

/**
 * Records whose confidential fields an actor may read: they see the record, and have the separate grant for it. No role
 * has it by itself. A person or source that a case holds is the case's in this too.
 */
export function confidentialWhere(actor: DeskActor): Prisma.RecordWhereInput {
  const granted: Prisma.RecordWhereInput = {
    grants: { some: { accountId: actor.id, kind: 'confidential', account: { endedAt: null } } },
  }
  return { AND: [visibleRecordWhere(actor), { OR: [{ heldById: null, ...granted }, { heldBy: granted }] }] }
}
