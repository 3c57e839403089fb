import { visibleCitationWhere, type Actor } from '@/lib/auth/policy'
import type { Prisma } from '@/lib/db/types'

const named = { select: { name: true } } as const
const organised = { select: { slug: true, name: true } } as const

/** What a page may read of a source beside a claim. */
export const sourceBriefSelect = {
  slug: true,
  publisher: true,
  title: true,
  titleNote: true,
  lang: true,
  published: true,
  publishedLast: true,
  url: true,
  seenAs: true,
  weak: true,
} as const satisfies Prisma.SourceSelect

/** What a page may read of a claim; citations that the actor may not see are left out. */
export const claimSelect = (actor: Actor) =>
  ({
    id: true,
    kind: true,
    caseId: true,
    personId: true,
    groupId: true,
    proceedingId: true,
    disagreementId: true,
    text: true,
    readIn: true,
    date: true,
    earliest: true,
    latest: true,
    dateNote: true,
    asOf: true,
    standing: true,
    chargeId: true,
    chargeStep: true,
    stage: true,
    measure: true,
    custody: true,
    until: true,
    untilLatest: true,
    lengthDays: true,
    lengthMonths: true,
    court: true,
    courtTerm: named,
    facility: named,
    outcome: true,
    sentenceId: true,
    life: true,
    event: true,
    party: true,
    speaker: true,
    criterion: true,
    askNumber: true,
    organisation: organised,
    occupation: organised,
    place: named,
    components: { orderBy: { id: 'asc' } },
    citations: {
      where: visibleCitationWhere(actor),
      orderBy: { ordinal: 'asc' },
      select: {
        id: true,
        part: true,
        paragraph: true,
        quoteExact: true,
        stance: true,
        saidBy: true,
        letter: { select: { slug: true, title: true } },
        source: { select: sourceBriefSelect },
      },
    },
  }) as const satisfies Prisma.ClaimSelect

export type ClaimRow = Prisma.ClaimGetPayload<{ select: ReturnType<typeof claimSelect> }>
export type SourceBriefRow = Prisma.SourceGetPayload<{ select: typeof sourceBriefSelect }>
