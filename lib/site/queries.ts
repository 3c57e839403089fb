import { EVERYONE, visibleLetterWhere, visibleWhere } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { isGone } from '@/lib/publication/gone'
import type { RecordKind } from '@/lib/record/kinds'
import type { Elsewhere } from './elsewhere'

/** What became of the record that stood at this address; null where none ever did. */
export async function findAddress(kind: RecordKind, slug: string): Promise<Elsewhere> {
  const old = await db().oldSlug.findUnique({ where: { kind_slug: { kind, slug } } })
  const moved = old && (await presentSlug(kind, old.recordId))
  if (moved) return { moved }
  return (await isGone(db(), kind, slug)) ? { gone: true } : null
}

/** The address of a record that everyone sees; null where there is none. */
async function presentSlug(kind: RecordKind, id: string): Promise<string | null> {
  const where = { id, ...visibleWhere(EVERYONE) }
  const select = { slug: true } as const
  const finders = {
    person: () => db().person.findFirst({ where, select }),
    case: () => db().case.findFirst({ where, select }),
    organisation: () => db().organisation.findFirst({ where, select }),
    source: () => db().source.findFirst({ where, select }),
    letter: () => db().letter.findFirst({ where: { id, ...visibleLetterWhere(EVERYONE) }, select }),
    theme: () => db().theme.findFirst({ where, select }),
  }
  return (await finders[kind]())?.slug ?? null
}
