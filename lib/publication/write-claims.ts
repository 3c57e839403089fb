import { citationColumns, claimColumns, componentColumns, type PublishedLast } from '@/lib/claim/columns'
import type { ClaimDoc } from '@/lib/claim/document'
import { fromDbDate } from '@/lib/dates/day'
import type { Prisma, Tx } from '@/lib/db/types'
import { jsonOrNull } from './json'

type Home = { readonly caseId: string } | { readonly letterId: string } | { readonly themeId: string }

/** Writes the claims of a record anew, with their citations; what stood there is removed first. Claims keep their ids. */
export async function writeClaims(tx: Tx, home: Home, claims: readonly ClaimDoc[]): Promise<void> {
  await tx.claim.deleteMany({ where: { ...home, sentenceId: { not: null } } })
  await tx.claim.deleteMany({ where: home })
  const publishedLast = await readPublishedLast(tx, claims)
  // An outcome points at its sentence, which must stand there before it.
  const inOrder = claims.toSorted((a, b) => Number(a.kind === 'outcome') - Number(b.kind === 'outcome'))
  await tx.claim.createMany({ data: inOrder.map((claim) => claimRow(claim, home, publishedLast)) })
  await tx.sentenceComponent.createMany({
    data: claims.flatMap((claim) =>
      claim.components.map((component) => {
        const columns = componentColumns(component)
        return { ...columns, claimId: claim.id, scope: jsonOrNull(columns.scope) }
      }),
    ),
  })
  await tx.citation.createMany({
    data: claims.flatMap((claim) =>
      claim.citations.map((citation, ordinal) => {
        const columns = citationColumns(citation, ordinal)
        return { ...columns, claimId: claim.id, saidBy: jsonOrNull(columns.saidBy) }
      }),
    ),
  })
  await tx.askCase.createMany({
    data: claims.flatMap(({ id, askCases }) => (askCases ?? []).map((caseId) => ({ claimId: id, caseId }))),
  })
}

function claimRow(claim: ClaimDoc, home: Home, publishedLast: PublishedLast): Prisma.ClaimCreateManyInput {
  const columns = claimColumns(claim, publishedLast)
  return {
    ...columns,
    ...home,
    dateNote: jsonOrNull(columns.dateNote),
    court: jsonOrNull(columns.court),
    speaker: jsonOrNull(columns.speaker),
    publication: 'published',
  }
}

async function readPublishedLast(tx: Tx, claims: readonly ClaimDoc[]): Promise<PublishedLast> {
  const ids = new Set(claims.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId)))
  const rows = await tx.source.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, publishedLast: true },
  })
  const days = new Map(rows.map((row) => [row.id, row.publishedLast && fromDbDate(row.publishedLast)]))
  return (sourceId) => days.get(sourceId) ?? null
}
