import { visibleClaimWhere, visibleWhere, type Actor } from '@/lib/auth/policy'
import { listClaims } from '@/lib/case/queries'
import type { Claim, StatementClaim } from '@/lib/claim/dto'
import { listClaimsWithHome } from '@/lib/claim/home-queries'
import { db } from '@/lib/db/client'
import { toWords } from '@/lib/i18n/words'
import { sharesPlace } from './concerns'
import type { AskOnTheme, ThemeDossier, ThemeLine } from './dto'

/** All published themes. */
export async function listThemes(actor: Actor): Promise<ThemeLine[]> {
  const visible = visibleWhere(actor)
  const rows = await db().theme.findMany({
    where: visible,
    orderBy: { slug: 'asc' },
    select: {
      slug: true,
      name: true,
      summary: true,
      readIn: true,
      _count: {
        select: { cases: { where: { case: visible } }, claims: { where: visibleClaimWhere(actor) } },
      },
    },
  })
  return rows.map(({ _count, name, summary, ...row }) => ({
    ...row,
    name: toWords(name),
    summary: toWords(summary),
    cases: _count.cases,
    claims: _count.claims,
  }))
}

/** One published theme with what is said about it; null where there is none for this actor. */
export async function getThemeDossier(actor: Actor, slug: string): Promise<ThemeDossier | null> {
  const visible = visibleWhere(actor)
  const row = await db().theme.findFirst({
    where: { slug, ...visible },
    select: {
      id: true,
      slug: true,
      name: true,
      summary: true,
      readIn: true,
      cases: {
        where: { case: visible },
        orderBy: { caseId: 'asc' },
        select: { case: { select: { id: true, slug: true } } },
      },
    },
  })
  if (!row) return null
  const caseIds = row.cases.map((each) => each.case.id)
  const [claims, concerns, asks] = await Promise.all([
    listClaims(actor, { themeId: row.id }),
    listConcernsOn(actor, row.id, caseIds),
    listAsksFor(actor, caseIds),
  ])
  return {
    slug: row.slug,
    name: toWords(row.name),
    summary: toWords(row.summary),
    readIn: row.readIn,
    claims: claims.filter((claim) => !isOfAuthorities(claim)),
    authorities: claims.filter(isOfAuthorities),
    cases: row.cases.map((each) => each.case.slug),
    concerns,
    asks,
  }
}

const isOfAuthorities = (claim: Claim): claim is StatementClaim =>
  claim.kind === 'statement' && claim.party === 'authorities'

/** Concerns of letters that rest on the same words of a source as a claim of the theme or of one of its cases. */
async function listConcernsOn(
  actor: Actor,
  themeId: string,
  caseIds: readonly string[],
): Promise<ThemeDossier['concerns']> {
  const [concerns, places] = await Promise.all([
    listClaimsWithHome(actor, { kind: 'concern' }),
    db().citation.findMany({
      where: {
        letterId: { not: null },
        quoteExact: { not: null },
        claim: { AND: [{ OR: [{ themeId }, { caseId: { in: [...caseIds] } }] }, visibleClaimWhere(actor)] },
      },
      select: { part: true, paragraph: true, quoteExact: true, source: { select: { slug: true } } },
    }),
  ])
  return concerns.flatMap(({ claim, home }) =>
    claim.kind === 'concern' && sharesPlace(claim, places) ? [{ claim, home }] : [],
  )
}

async function listAsksFor(actor: Actor, caseIds: readonly string[]): Promise<AskOnTheme[]> {
  const rows = await db().claim.findMany({
    where: {
      AND: [{ kind: 'ask', askCases: { some: { caseId: { in: [...caseIds] } } } }, visibleClaimWhere(actor)],
    },
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
