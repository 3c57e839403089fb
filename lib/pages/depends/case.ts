import { db } from '@/lib/db/client'
import { tags } from '../tags'
import { behindClaims, casesOfProceedings, present } from './claims'

interface CaseShown {
  readonly id: string
  readonly related: readonly { readonly slug: string }[]
}

/** What the page of a case depends on. */
export async function tagsOfCasePage({ id, related }: CaseShown): Promise<string[]> {
  const [row, beside] = await Promise.all([
    db().case.findUniqueOrThrow({
      where: { id },
      select: {
        subjects: { select: { personId: true } },
        themes: { select: { themeId: true } },
        proceedings: { select: { personId: true } },
      },
    }),
    idsOfCases(related),
  ])
  const subjects = row.subjects.map(({ personId }) => personId)
  const themes = row.themes.map(({ themeId }) => themeId)
  const [claims, asks, elsewhere] = await Promise.all([
    behindClaims({
      OR: [
        { caseId: id },
        { personId: { in: subjects } },
        { kind: 'statement', party: 'authorities', themeId: { in: themes } },
      ],
    }),
    behindClaims({ kind: 'ask', askCases: { some: { caseId: id } } }),
    casesOfProceedings(subjects),
  ])
  const parties = present(row.proceedings.map(({ personId }) => personId))
  const shown = [id, ...subjects, ...parties, ...themes, ...claims, ...asks, ...elsewhere, ...beside]
  return [...shown.map(tags.shows), ...[id, ...subjects, ...themes].map(tags.lists)]
}

/** Cases that a page names by their addresses. */
export async function idsOfCases(named: readonly { readonly slug: string }[]): Promise<string[]> {
  const rows = await db().case.findMany({
    where: { slug: { in: named.map(({ slug }) => slug) } },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}
