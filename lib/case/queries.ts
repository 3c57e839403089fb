import { type Actor, visibleClaimWhere, visibleProceedingWhere, visibleWhere } from '@/lib/auth/policy'
import { claimSelect } from '@/lib/claim/queries'
import { toClaim, toEdtf } from '@/lib/claim/rows'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import { toWords, toWordsOrNull } from '@/lib/i18n/words'
import { lettersOf } from './document-dossier'
import type { AskOfCase, CaseDossier, ChargeDto, Named, ProceedingDto } from './dto'

const proceedingSelect = {
  id: true,
  kind: true,
  personId: true,
  groupId: true,
  name: true,
  body: true,
  caseNumber: true,
  charges: { orderBy: { id: 'asc' }, include: { lawArticle: true } },
} as const satisfies Prisma.ProceedingSelect

type ProceedingRow = Prisma.ProceedingGetPayload<{ select: typeof proceedingSelect }>

/** One published case with all it holds; null where there is none for this actor. */
export async function getCaseDossier(actor: Actor, slug: string): Promise<CaseDossier | null> {
  const visible = visibleWhere(actor)
  const row = await db().case.findFirst({
    where: { slug, ...visible },
    select: {
      id: true,
      slug: true,
      kind: true,
      title: true,
      summary: true,
      readIn: true,
      updatedAt: true,
      subjects: {
        where: { person: visible },
        orderBy: { role: 'asc' },
        select: { role: true, person: { select: { id: true, slug: true, name: true } } },
      },
      groups: { orderBy: { id: 'asc' }, select: { id: true, name: true, size: true } },
      disagreements: { orderBy: { id: 'asc' }, select: { id: true, about: true, reason: true } },
      themes: {
        where: { theme: visible },
        select: { theme: { select: { id: true, slug: true, name: true } } },
      },
    },
  })
  if (!row) return null
  const personIds = row.subjects.map(({ person }) => person.id)
  const themeIds = row.themes.map(({ theme }) => theme.id)
  const [claimsOfSubjects, claims, proceedings, asks, related] = await Promise.all([
    listClaims(actor, { personId: { in: personIds } }),
    listClaims(actor, { caseId: row.id }),
    listProceedings(actor, { OR: [{ caseId: row.id }, { personId: { in: personIds } }] }),
    listAsksOfCase(actor, row.id),
    listRelated(actor, row.id, personIds, themeIds),
  ])
  return {
    ...row,
    title: toWords(row.title),
    summary: toWords(row.summary),
    subjects: row.subjects.map(({ role, person }) => ({ ...person, role, name: toWords(person.name) })),
    groups: row.groups.map((group) => ({ ...group, name: toWords(group.name) })),
    disagreements: row.disagreements.map(({ id, about, reason }) => ({
      id,
      about: toWords(about),
      reason: toWords(reason),
    })),
    themes: row.themes.map(({ theme }) => ({ slug: theme.slug, name: toWords(theme.name) })),
    claims,
    claimsOfSubjects,
    proceedings,
    asks,
    letters: lettersOf(claims, asks),
    related,
  }
}

/** Claims that the actor may see, in the order they were entered; pages sort them by date. */
export async function listClaims(actor: Actor, where: Prisma.ClaimWhereInput) {
  const rows = await db().claim.findMany({
    where: { AND: [where, visibleClaimWhere(actor)] },
    orderBy: { id: 'asc' },
    select: claimSelect(actor),
  })
  return rows.map(toClaim)
}

export async function listProceedings(
  actor: Actor,
  where: Prisma.ProceedingWhereInput,
): Promise<ProceedingDto[]> {
  const rows = await db().proceeding.findMany({
    where: { AND: [where, visibleProceedingWhere(actor)] },
    orderBy: [{ caseId: 'asc' }, { ordinal: 'asc' }],
    select: proceedingSelect,
  })
  return rows.map(toProceeding)
}

function toProceeding(row: ProceedingRow): ProceedingDto {
  return {
    ...row,
    name: toWords(row.name),
    body: toWordsOrNull(row.body),
    charges: row.charges.map(
      ({ id, lawArticle, wording }): ChargeDto => ({
        id,
        wording: toWordsOrNull(wording),
        law: lawArticle && {
          ...lawArticle,
          edition: toEdtf(lawArticle.edition),
          name: toWords(lawArticle.name),
        },
      }),
    ),
  }
}

export async function listAsksOfCase(actor: Actor, caseId: string): Promise<AskOfCase[]> {
  const rows = await db().claim.findMany({
    where: { AND: [{ kind: 'ask', askCases: { some: { caseId } } }, visibleClaimWhere(actor)] },
    orderBy: [{ letterId: 'asc' }, { askNumber: 'asc' }],
    select: { askNumber: true, text: true, letter: { select: { slug: true, title: true } } },
  })
  return rows.flatMap(({ askNumber, text, letter }) =>
    letter && askNumber !== null
      ? [
          {
            number: askNumber,
            text: toWords(text),
            letter: { slug: letter.slug, name: toWords(letter.title) },
          },
        ]
      : [],
  )
}

/** Cases that share a person, then cases that share the most themes. */
export async function listRelated(
  actor: Actor,
  caseId: string,
  personIds: string[],
  themeIds: string[],
): Promise<Named[]> {
  const rows = await db().case.findMany({
    where: {
      id: { not: caseId },
      ...visibleWhere(actor),
      OR: [
        { subjects: { some: { personId: { in: personIds } } } },
        { themes: { some: { themeId: { in: themeIds } } } },
      ],
    },
    orderBy: { id: 'asc' },
    take: 200,
    select: {
      slug: true,
      title: true,
      subjects: { where: { personId: { in: personIds } }, select: { personId: true } },
      themes: { where: { themeId: { in: themeIds } }, select: { themeId: true } },
    },
  })
  return rows
    .map((row) => ({
      slug: row.slug,
      name: toWords(row.title),
      weight: row.subjects.length * 100 + row.themes.length,
    }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 6)
    .map(({ slug, name }) => ({ slug, name }))
}

/** What the authorities say about these themes as such. */
export async function listPositionsOnThemes(actor: Actor, themes: readonly Named[]) {
  const rows = await db().claim.findMany({
    where: {
      AND: [
        { kind: 'statement', party: 'authorities', theme: { slug: { in: themes.map(({ slug }) => slug) } } },
        visibleClaimWhere(actor),
      ],
    },
    orderBy: { id: 'asc' },
    select: { ...claimSelect(actor), theme: { select: { slug: true } } },
  })
  return themes.map((theme) => ({
    theme,
    claims: rows
      .filter((row) => row.theme?.slug === theme.slug)
      .map(toClaim)
      .filter((claim) => claim.kind === 'statement'),
  }))
}
