import { db } from '@/lib/db/client'
import { tags } from '../tags'
import { behindClaims, unique } from './claims'
import { tagsOfCaseLines } from './lines'

/**
 * What the page of a theme depends on: its claims, the lines of its cases, the asks for them, and the concerns of letters
 * that rest on the same places of a source.
 */
export async function tagsOfThemePage(slug: string): Promise<string[]> {
  const theme = await db().theme.findUniqueOrThrow({
    where: { slug },
    select: { id: true, cases: { select: { caseId: true } } },
  })
  const themeId = theme.id
  const caseIds = theme.cases.map(({ caseId }) => caseId)
  const cited = await db().citation.findMany({
    where: {
      letterId: { not: null },
      quoteExact: { not: null },
      claim: { OR: [{ themeId }, { caseId: { in: caseIds } }] },
    },
    select: { sourceId: true },
  })
  const sources = unique(cited.map(({ sourceId }) => sourceId))
  const [claims, asks, concerns, lines] = await Promise.all([
    behindClaims({ themeId }),
    behindClaims({ kind: 'ask', askCases: { some: { caseId: { in: caseIds } } } }),
    behindClaims({ kind: 'concern', citations: { some: { sourceId: { in: sources } } } }),
    tagsOfCaseLines(caseIds),
  ])
  return [
    ...[themeId, ...sources, ...claims, ...asks, ...concerns].map(tags.shows),
    ...[themeId, ...caseIds, ...sources].map(tags.lists),
    ...lines,
  ]
}
