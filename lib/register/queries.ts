import { type Actor, visibleClaimWhere, visibleProceedingWhere, visibleWhere } from '@/lib/auth/policy'
import type { Claim } from '@/lib/claim/dto'
import { toClaim } from '@/lib/claim/rows'
import type { ClaimRow } from '@/lib/claim/queries'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import { toWords } from '@/lib/i18n/words'
import type { LetterBrief } from './dto'

/** The kinds of claim from which status is derived. */
const STATUS_KINDS = [
  'charge',
  'stage',
  'measure',
  'custody',
  'release',
  'sentence',
  'outcome',
  'life',
] as const
/** What stands on no timeline (lib/case/view.ts) says nothing about the years of a case. */
const OFF_TIMELINE = ['role', 'name', 'concern', 'ask'] as const

const statusClaimSelect = {
  id: true,
  kind: true,
  caseId: true,
  personId: true,
  groupId: true,
  proceedingId: true,
  disagreementId: true,
  date: true,
  earliest: true,
  latest: true,
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
  outcome: true,
  sentenceId: true,
  life: true,
} as const satisfies Prisma.ClaimSelect

type StatusClaimRow = Prisma.ClaimGetPayload<{ select: typeof statusClaimSelect }>

/** The parts of a claim that no status needs: leaving them unread is what keeps a register of thousands of cases cheap. */
const BARE = {
  text: {},
  readIn: [],
  dateNote: null,
  court: null,
  event: null,
  party: null,
  speaker: null,
  criterion: null,
  askNumber: null,
  organisation: null,
  occupation: null,
  place: null,
  courtTerm: null,
  facility: null,
  citations: [],
} satisfies Omit<ClaimRow, keyof StatusClaimRow | 'components'>

/**
 * What the register is made of, of all visible cases at once: the number of queries does not grow with the number of
 * cases (Prisma splits a list of more than about 32,000 ids). One after another, so that on the embedded engine, which
 * has one connection, other readers come in between.
 */
export async function readRegisterRows(actor: Actor) {
  const cases = await listCaseRows(actor)
  const proceedings = await listProceedingRows(actor)
  const claims = await listStatusClaims(actor)
  const spans = await listSpans(actor)
  const places = await listPlacesOfCases(actor)
  const roles = await listOccupationsOfPeople(actor)
  return { cases, proceedings, claims, spans, places, roles }
}
export type RegisterRows = Awaited<ReturnType<typeof readRegisterRows>>

function listCaseRows(actor: Actor) {
  const visible = visibleWhere(actor)
  return db().case.findMany({
    where: visible,
    orderBy: { id: 'asc' },
    select: {
      id: true,
      slug: true,
      kind: true,
      title: true,
      sort: true,
      subjects: {
        where: { person: visible },
        orderBy: [{ role: 'asc' }, { personId: 'asc' }],
        select: { role: true, person: { select: { id: true, slug: true, name: true, sort: true } } },
      },
      groups: { orderBy: { id: 'asc' }, select: { id: true, name: true, size: true } },
      themes: { where: { theme: visible }, select: { theme: { select: { slug: true, name: true } } } },
    },
  })
}

function listProceedingRows(actor: Actor) {
  return db().proceeding.findMany({
    where: visibleProceedingWhere(actor),
    orderBy: [{ caseId: 'asc' }, { ordinal: 'asc' }],
    select: {
      id: true,
      caseId: true,
      kind: true,
      personId: true,
      groupId: true,
      charges: {
        where: { claims: { some: visibleClaimWhere(actor) } },
        orderBy: { id: 'asc' },
        select: {
          lawArticle: {
            select: {
              slug: true,
              code: true,
              article: true,
              part: true,
              edition: true,
              name: true,
              verified: true,
            },
          },
        },
      },
    },
  })
}

async function listStatusClaims(actor: Actor): Promise<Claim[]> {
  const where = {
    AND: [{ kind: { in: [...STATUS_KINDS] }, standing: 'stands' }, visibleClaimWhere(actor)],
  } satisfies Prisma.ClaimWhereInput
  const rows = await db().claim.findMany({ where, orderBy: { id: 'asc' }, select: statusClaimSelect })
  const components = await db().sentenceComponent.findMany({
    where: { claim: where },
    orderBy: { id: 'asc' },
  })
  const ofClaim = new Map<string, typeof components>()
  for (const each of components) ofClaim.set(each.claimId, [...(ofClaim.get(each.claimId) ?? []), each])
  return rows.map((row) => toClaim({ ...row, ...BARE, components: ofClaim.get(row.id) ?? [] }))
}

/** The first and the last day that the timeline of each case touches. */
function listSpans(actor: Actor) {
  return db().claim.groupBy({
    by: ['caseId'],
    where: {
      AND: [
        { kind: { notIn: [...OFF_TIMELINE] }, standing: 'stands', caseId: { not: null } },
        visibleClaimWhere(actor),
      ],
    },
    _min: { earliest: true, latest: true, asOf: true },
    _max: { latest: true, asOf: true },
  })
}

async function listPlacesOfCases(actor: Actor) {
  const pairs = await db().claim.groupBy({
    by: ['caseId', 'placeId'],
    where: { AND: [{ placeId: { not: null }, caseId: { not: null } }, visibleClaimWhere(actor)] },
  })
  const ids = [...new Set(pairs.flatMap(({ placeId }) => placeId ?? []))]
  const places = await db().place.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, name: true },
  })
  return { pairs, places }
}

async function listOccupationsOfPeople(actor: Actor) {
  const pairs = await db().claim.groupBy({
    by: ['personId', 'occupationId'],
    where: { AND: [{ kind: 'role', standing: 'stands' }, visibleClaimWhere(actor)] },
  })
  const ids = [...new Set(pairs.flatMap(({ occupationId }) => occupationId ?? []))]
  const occupations = await db().occupation.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, name: true },
  })
  return { pairs, occupations }
}

/** The letter with the latest date; where none is dated, the one that was entered last. Null where there is none. */
export async function getLatestLetter(actor: Actor): Promise<LetterBrief | null> {
  const row = await db().letter.findFirst({
    where: { ...visibleWhere(actor), reportedIn: visibleWhere(actor) },
    orderBy: [{ latest: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    select: { slug: true, title: true, summary: true },
  })
  return row && { slug: row.slug, title: toWords(row.title), summary: toWords(row.summary) }
}
