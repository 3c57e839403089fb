import { db } from '@/lib/db/client'
import { tags } from '../tags'
import { behindClaims, present } from './claims'
import { tagsOfCaseLines } from './lines'

/** What the page of a letter depends on: its parties, its claims, and the lines of all cases that it names. */
export async function tagsOfLetterPage(slug: string): Promise<string[]> {
  const letter = await db().letter.findUniqueOrThrow({
    where: { slug },
    select: { id: true, reportedInId: true, parties: { select: { organisationId: true } } },
  })
  const letterId = letter.id
  const cases = await db().case.findMany({
    where: {
      OR: [
        { asks: { some: { claim: { letterId } } } },
        { claims: { some: { citations: { some: { letterId } } } } },
      ],
    },
    select: { id: true },
  })
  const [claims, lines] = await Promise.all([
    behindClaims({ letterId }),
    tagsOfCaseLines(cases.map(({ id }) => id)),
  ])
  const parties = present(letter.parties.map(({ organisationId }) => organisationId))
  return [
    ...[letterId, letter.reportedInId, ...parties, ...claims].map(tags.shows),
    tags.lists(letterId),
    ...lines,
  ]
}
