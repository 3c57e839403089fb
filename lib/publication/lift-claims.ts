import type { CitationDoc, ClaimDoc, ComponentDoc } from '@/lib/claim/document'
import { claimPart } from '@/lib/claim/document'
import { fromDbDate } from '@/lib/dates/day'
import type { Prisma, Tx } from '@/lib/db/types'
import { dropAbsent } from './drop-absent'

const include = {
  components: { orderBy: { id: 'asc' } },
  citations: { orderBy: { ordinal: 'asc' } },
  askCases: { select: { caseId: true }, orderBy: { caseId: 'asc' } },
} as const satisfies Prisma.ClaimInclude

type Row = Prisma.ClaimGetPayload<{ include: typeof include }>

/** The claims of a published record as parts of a document, in the order in which they were entered. */
export async function liftClaims(
  tx: Tx,
  where: { caseId: string } | { letterId: string } | { themeId: string },
): Promise<ClaimDoc[]> {
  const rows = await tx.claim.findMany({ where, orderBy: { id: 'asc' }, include })
  return rows.map(liftClaim)
}

function liftClaim({ components, citations, askCases, ...row }: Row): ClaimDoc {
  const { earliest: _, latest: __, untilLatest: ___, publication: ____, ...own } = row
  const { caseId: _____, letterId: ______, themeId: _______, asOf, ...columns } = own
  return claimPart.parse({
    ...dropAbsent(columns),
    ...(asOf ? { asOf: fromDbDate(asOf) } : {}),
    ...(row.kind === 'ask' ? { askCases: askCases.map(({ caseId }) => caseId) } : {}),
    components: components.map(liftComponent),
    citations: citations.map(liftCitation),
  })
}

function liftComponent(row: Row['components'][number]): Partial<Record<keyof ComponentDoc, unknown>> {
  const { claimId: _, lengthMonths, lengthDays, amount, ...rest } = row
  return dropAbsent({ ...rest, months: lengthMonths, days: lengthDays, amount: amount && amount.toFixed() })
}

function liftCitation(row: Row['citations'][number]): Partial<Record<keyof CitationDoc, unknown>> {
  const { claimId: _, ordinal: __, ...rest } = row
  return dropAbsent(rest)
}
