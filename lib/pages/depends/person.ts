import { db } from '@/lib/db/client'
import { tags } from '../tags'
import { idsOfCases } from './case'
import { behindClaims, casesOfProceedings, lettersNaming, present } from './claims'

interface PersonShown {
  readonly id: string
  readonly relatedCases: readonly { readonly slug: string }[]
}

/** What the page of a person depends on: all their cases with the people in them, and of a killing the family's. */
export async function tagsOfPersonPage({ id, relatedCases }: PersonShown): Promise<string[]> {
  const rows = await db().caseSubject.findMany({
    where: { personId: id },
    select: {
      role: true,
      case: {
        select: {
          id: true,
          kind: true,
          subjects: { select: { personId: true, role: true } },
          themes: { select: { themeId: true } },
        },
      },
    },
  })
  const cases = rows.map((row) => row.case)
  const caseIds = cases.map((each) => each.id)
  const killings = rows.flatMap(({ role, case: own }) =>
    own.kind === 'killing' && role === 'target' ? [own] : [],
  )
  const people = cases.flatMap(({ subjects }) => subjects.map(({ personId }) => personId))
  const themes = cases.flatMap((each) => each.themes.map(({ themeId }) => themeId))
  const relatives = killings.flatMap(({ subjects }) =>
    subjects.flatMap(({ personId, role }) => (role === 'relative' && personId !== id ? [personId] : [])),
  )
  const reprisal = {
    kind: 'reprisal',
    subjects: { some: { personId: { in: relatives }, role: 'target' } },
  } as const
  const [claims, reprisals, elsewhere, letters, names, related] = await Promise.all([
    behindClaims({
      OR: [
        { personId: id },
        { caseId: { in: killings.map((killing) => killing.id) } },
        { personId: { in: relatives }, case: reprisal },
      ],
    }),
    db().case.findMany({ where: reprisal, select: { id: true } }),
    casesOfProceedings([id]),
    lettersNaming(caseIds),
    db().personName.findMany({ where: { personId: id }, select: { sourceId: true } }),
    idsOfCases(relatedCases),
  ])
  const shown = [
    id,
    ...caseIds,
    ...people,
    ...themes,
    ...claims,
    ...reprisals.map((each) => each.id),
    ...elsewhere,
    ...letters,
    ...present(names.map(({ sourceId }) => sourceId)),
    ...related,
  ]
  return [...shown.map(tags.shows), ...[id, ...caseIds, ...themes, ...relatives].map(tags.lists)]
}
