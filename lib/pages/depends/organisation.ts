import { db } from '@/lib/db/client'
import { tags } from '../tags'
import { behindCitationsOf, behindClaims, idsOfLetter } from './claims'

/** What the page of an organisation depends on: its letters, what it said, and how many claims cite each of its sources. */
export async function tagsOfOrganisationPage(slug: string): Promise<string[]> {
  const organisation = await db().organisation.findUniqueOrThrow({
    where: { slug },
    select: {
      id: true,
      parties: { select: { letter: { select: { id: true, reportedInId: true } } } },
      sources: { select: { id: true } },
    },
  })
  const { id } = organisation
  const sources = organisation.sources.map((source) => source.id)
  const [claims, citations] = await Promise.all([
    behindClaims({ organisationId: id, kind: { in: ['statement', 'recognition', 'role'] } }),
    behindCitationsOf(sources),
  ])
  const letters = organisation.parties.flatMap(({ letter }) => idsOfLetter(letter))
  return [
    ...[id, ...letters, ...sources, ...claims, ...citations].map(tags.shows),
    ...[id, ...sources].map(tags.lists),
  ]
}
