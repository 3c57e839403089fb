import { type Actor, visibleClaimWhere, visibleLetterWhere, visibleWhere } from '@/lib/auth/policy'
import { listClaims } from '@/lib/case/queries'
import type { AskClaim, ConcernClaim } from '@/lib/claim/dto'
import { sourceBriefSelect } from '@/lib/claim/queries'
import { toSourceBrief } from '@/lib/claim/rows'
import { fromDbDate } from '@/lib/dates/day'
import { edtf } from '@/lib/dates/edtf'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import { toWords, toWordsOrNull } from '@/lib/i18n/words'
import type { AskDto, LetterDossier, LetterLine, LetterPartyDto } from './dto'

const lineSelect = (actor: Actor) =>
  ({
    id: true,
    slug: true,
    title: true,
    summary: true,
    readIn: true,
    date: true,
    latest: true,
    reportedIn: { select: sourceBriefSelect },
    parties: {
      orderBy: { ordinal: 'asc' },
      select: { id: true, role: true, organisationId: true, person: true, office: true, note: true },
    },
    _count: { select: { claims: { where: { AND: [{ kind: 'ask' }, visibleClaimWhere(actor)] } } } },
  }) as const satisfies Prisma.LetterSelect

type LineRow = Prisma.LetterGetPayload<{ select: ReturnType<typeof lineSelect> }>
type Organisations = ReadonlyMap<string, NonNullable<LetterPartyDto['organisation']>>

/** All published letters, the latest first. */
export async function listLetters(actor: Actor): Promise<LetterLine[]> {
  const rows = await db().letter.findMany({
    where: visibleLetterWhere(actor),
    orderBy: [{ latest: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    select: lineSelect(actor),
  })
  const organisations = await listPartyOrganisations(actor, rows)
  return rows.map((row) => toLine(row, organisations))
}

/** One published letter with its asks and concerns; null where there is none for this actor. */
export async function getLetterDossier(actor: Actor, slug: string): Promise<LetterDossier | null> {
  const row = await db().letter.findFirst({
    where: { slug, ...visibleLetterWhere(actor) },
    select: { ...lineSelect(actor), occasion: true },
  })
  if (!row) return null
  const [claims, organisations, askCases, cases] = await Promise.all([
    listClaims(actor, { letterId: row.id }),
    listPartyOrganisations(actor, [row]),
    listAskCases(actor, row.id),
    listCasesOfLetter(actor, row.id),
  ])
  const asks = claims.filter((claim): claim is AskClaim => claim.kind === 'ask')
  return {
    ...toLine(row, organisations),
    occasion: toWordsOrNull(row.occasion),
    concerns: claims.filter((claim): claim is ConcernClaim => claim.kind === 'concern'),
    askList: asks
      .toSorted((a, b) => a.number - b.number)
      .map((claim): AskDto => ({ claim, cases: askCases.get(claim.id) ?? [] })),
    others: claims.filter(({ kind }) => kind !== 'ask' && kind !== 'concern'),
    cases,
  }
}

async function listPartyOrganisations(actor: Actor, letters: readonly LineRow[]): Promise<Organisations> {
  const ids = letters.flatMap(({ parties }) => parties.flatMap(({ organisationId }) => organisationId ?? []))
  const rows = await db().organisation.findMany({
    where: { id: { in: ids }, ...visibleWhere(actor) },
    select: { id: true, slug: true, name: true },
  })
  return new Map(rows.map(({ id, slug, name }) => [id, { slug, name: toWords(name) }]))
}

async function listAskCases(actor: Actor, letterId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db().askCase.findMany({
    where: { claim: { letterId }, case: visibleWhere(actor) },
    orderBy: { caseId: 'asc' },
    select: { claimId: true, case: { select: { slug: true } } },
  })
  const ofClaim = new Map<string, string[]>()
  for (const row of rows) ofClaim.set(row.claimId, [...(ofClaim.get(row.claimId) ?? []), row.case.slug])
  return ofClaim
}

async function listCasesOfLetter(actor: Actor, letterId: string): Promise<string[]> {
  const visible = visibleWhere(actor)
  const rows = await db().case.findMany({
    where: {
      ...visible,
      OR: [
        { asks: { some: { claim: { letterId, ...visible } } } },
        { claims: { some: { ...visible, citations: { some: { letterId } } } } },
      ],
    },
    orderBy: { id: 'asc' },
    select: { slug: true },
  })
  return rows.map(({ slug }) => slug)
}

function toLine(row: LineRow, organisations: Organisations): LetterLine {
  return {
    slug: row.slug,
    title: toWords(row.title),
    summary: toWords(row.summary),
    readIn: row.readIn,
    date: row.date === null ? null : edtf(row.date),
    latest: row.latest && fromDbDate(row.latest),
    reportedIn: toSourceBrief(row.reportedIn),
    asks: row._count.claims,
    parties: row.parties.map(({ organisationId, person, office, note, ...party }) => ({
      ...party,
      organisation: (organisationId && organisations.get(organisationId)) || null,
      person: toWordsOrNull(person),
      office: toWordsOrNull(office),
      note: toWordsOrNull(note),
    })),
  }
}
