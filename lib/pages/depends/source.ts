import { db } from '@/lib/db/client'
import { tags } from '../tags'
import { behindCitationsOf, present } from './claims'

/** What the page of a source depends on: every claim that cites it, letters it reports, names it prints. */
export async function tagsOfSourcePage(slug: string): Promise<string[]> {
  const source = await db().source.findUniqueOrThrow({
    where: { slug },
    select: {
      id: true,
      publisherId: true,
      letters: { select: { id: true } },
      personNames: { select: { personId: true } },
    },
  })
  const shown = [
    source.id,
    ...present([source.publisherId]),
    ...source.letters.map(({ id }) => id),
    ...source.personNames.map(({ personId }) => personId),
    ...(await behindCitationsOf([source.id])),
  ]
  return [...shown.map(tags.shows), tags.lists(source.id)]
}
