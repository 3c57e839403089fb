import { type Actor, visibleLetterWhere, visibleWhere } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'

const bySlug = { slug: 'asc' } as const
const slugOnly = { slug: true } as const
const slugAndChange = { slug: true, updatedAt: true } as const

/** Slugs of every record that has a public page, and when it changed last where that is kept. */
export async function listPublishedSlugs(actor: Actor) {
  const where = visibleWhere(actor)
  const [cases, people, letters, sources, organisations, themes] = await Promise.all([
    db().case.findMany({ where, orderBy: bySlug, select: slugAndChange }),
    db().person.findMany({ where, orderBy: bySlug, select: slugAndChange }),
    db().letter.findMany({ where: visibleLetterWhere(actor), orderBy: bySlug, select: slugOnly }),
    db().source.findMany({ where, orderBy: bySlug, select: slugOnly }),
    db().organisation.findMany({ where, orderBy: bySlug, select: slugOnly }),
    db().theme.findMany({ where, orderBy: bySlug, select: slugOnly }),
  ])
  return { cases, people, letters, sources, organisations, themes }
}
export type PublishedSlugs = Awaited<ReturnType<typeof listPublishedSlugs>>
