import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'

const letterSelect = { select: { id: true, reportedInId: true } } as const

/** What makes the home and the people of a claim: without them it is not shown. */
export const homeSelect = {
  caseId: true,
  personId: true,
  themeId: true,
  letter: letterSelect,
} as const satisfies Prisma.ClaimSelect

type LetterRow = { readonly id: string; readonly reportedInId: string } | null
type HomeRow = Prisma.ClaimGetPayload<{ select: typeof homeSelect }>

/** A letter is seen with the source that reports it. */
export const idsOfLetter = (letter: LetterRow): string[] => (letter ? [letter.id, letter.reportedInId] : [])

export const idsOfHome = ({ caseId, personId, themeId, letter }: HomeRow): string[] => [
  ...present([caseId, personId, themeId]),
  ...idsOfLetter(letter),
]

/**
 * The records of which a list of these claims shows something, or on which it depends whether a claim is in it. Hidden ones
 * are among them: should they be published again, so must be what was hidden with them.
 */
export async function behindClaims(where: Prisma.ClaimWhereInput): Promise<string[]> {
  const rows = await db().claim.findMany({
    where,
    select: {
      ...homeSelect,
      organisationId: true,
      citations: { select: { sourceId: true, letter: letterSelect } },
    },
  })
  return unique(
    rows.flatMap(({ organisationId, citations, ...home }) => [
      ...idsOfHome(home),
      ...present([organisationId]),
      ...citations.flatMap(({ sourceId, letter }) => [sourceId, ...idsOfLetter(letter)]),
    ]),
  )
}

/** The same for the lines of sources: which claims they count or show, and where those are told. */
export async function behindCitationsOf(sourceIds: readonly string[]): Promise<string[]> {
  const sourceId = { in: [...sourceIds] }
  const [rows, withLetters] = await Promise.all([
    db().citation.findMany({
      where: { sourceId },
      select: { letter: letterSelect, claim: { select: homeSelect } },
    }),
    // Where the letter of such a citation is hidden, another citation may still carry its claim.
    behindClaims({ citations: { some: { sourceId, letterId: { not: null } } } }),
  ])
  return unique([
    ...rows.flatMap(({ letter, claim }) => [...idsOfLetter(letter), ...idsOfHome(claim)]),
    ...withLetters,
  ])
}

/** Letters that name one of these cases: by an ask, or by a claim that reports their words. */
export async function lettersNaming(caseIds: readonly string[]): Promise<string[]> {
  const cases = { in: [...caseIds] }
  const letters = await db().letter.findMany({
    where: {
      OR: [
        { claims: { some: { askCases: { some: { caseId: cases } } } } },
        { citations: { some: { claim: { caseId: cases } } } },
      ],
    },
    ...letterSelect,
  })
  return letters.flatMap(idsOfLetter)
}

/** Cases in which one of these people has a proceeding. */
export async function casesOfProceedings(personIds: readonly string[]): Promise<string[]> {
  const rows = await db().proceeding.findMany({
    where: { personId: { in: [...personIds] } },
    select: { caseId: true },
  })
  return unique(rows.map(({ caseId }) => caseId))
}

export const present = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null)
export const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
