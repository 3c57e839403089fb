import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'

const EMAIL = 'drill@example.org'

/** The one account of the drill's database. */
export async function ensureActor(): Promise<DeskActor> {
  const role = 'editor'
  const { id, name } = await db().account.upsert({
    where: { email: EMAIL },
    create: { email: EMAIL, name: 'Drill', role },
    update: {},
  })
  return { kind: 'account', id, role, name, lang: 'en' }
}
