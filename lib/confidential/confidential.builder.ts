import { randomUUID } from 'node:crypto'
import type { DeskActor, Role } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'

type GrantOf = 'access' | 'confidential'

/** An account of the desk, as it acts. */
export async function makeActor(role: Role = 'researcher'): Promise<DeskActor> {
  const email = `${randomUUID()}@example.org`
  const { id, name } = await db().account.create({
    data: { email, name: `Actor ${email.slice(0, 4)}`, role },
  })
  return { kind: 'account', id, role, name, lang: 'en' }
}

/** The working copy of an empty record, with grants to some. */
export async function makeRecord(
  grants: readonly (readonly [DeskActor, GrantOf])[] = [],
  more: { kind?: 'case' | 'person'; restricted?: boolean; heldById?: string } = {},
): Promise<string> {
  const given = grants.map(([{ id }, kind]) => ({ accountId: id, kind }))
  const { id } = await db().record.create({
    data: { kind: 'case', content: {}, ...more, grants: { create: given } },
  })
  return id
}
