import { db } from '@/lib/db/client'
import { tags } from '../tags'
import { behindClaims, casesOfProceedings } from './claims'

/** What the lines of these cases depend on: they tell the status of their people, drawn from all cases of those. */
export async function tagsOfCaseLines(caseIds: readonly string[]): Promise<string[]> {
  const cases = await db().case.findMany({
    where: { id: { in: [...caseIds] } },
    select: { subjects: { select: { personId: true } }, themes: { select: { themeId: true } } },
  })
  const people = cases.flatMap(({ subjects }) => subjects.map(({ personId }) => personId))
  const [claims, elsewhere] = await Promise.all([
    behindClaims({ OR: [{ caseId: { in: [...caseIds] } }, { personId: { in: people } }] }),
    casesOfProceedings(people),
  ])
  const themes = cases.flatMap((each) => each.themes.map(({ themeId }) => themeId))
  return [
    ...[...caseIds, ...people, ...themes, ...claims, ...elsewhere].map(tags.shows),
    ...people.map(tags.lists),
  ]
}
