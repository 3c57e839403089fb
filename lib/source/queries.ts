import { visibleClaimWhere, visibleWhere, type Actor } from '@/lib/auth/policy'
import { claimHomeSelect, toClaimHome } from '@/lib/claim/home'
import { sourceBriefSelect } from '@/lib/claim/queries'
import { toSourceBrief } from '@/lib/claim/rows'
import { fromDbDate } from '@/lib/dates/day'
import { edtf } from '@/lib/dates/edtf'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import { toWords, toWordsOrNull } from '@/lib/i18n/words'
import type { SourceDossier, SourceFacets, SourceLine, SourceRow } from './dto'
import { countSourceFacets } from './facets'
import { SOURCES_ON_PAGE, type SourceListing } from './listing'

const LATEST_FIRST = [
  { publishedLast: { sort: 'desc', nulls: 'last' } },
  { slug: 'asc' },
] satisfies Prisma.SourceOrderByWithRelationInput[]

const lineSelect = (actor: Actor) =>
  ({
    ...sourceBriefSelect,
    kind: true,
    _count: { select: { citations: { where: { claim: visibleClaimWhere(actor) } } } },
  }) as const satisfies Prisma.SourceSelect

const toLine = ({
  kind,
  _count,
  ...row
}: Prisma.SourceGetPayload<{ select: ReturnType<typeof lineSelect> }>): SourceLine => ({
  ...toSourceBrief(row),
  kind,
  claims: _count.citations,
})

/** All that the published sources can be filtered by. */
export async function listSourceFacets(actor: Actor): Promise<SourceFacets> {
  const rows = await db().source.findMany({
    where: visibleWhere(actor),
    select: { publisher: true, lang: true, seenAs: true },
  })
  return countSourceFacets(rows.map((row) => ({ ...row, publisher: toWords(row.publisher) })))
}

/** One page of the published sources, the latest first and the undated last, and how many there are in all. */
export async function listSources(actor: Actor, listing: SourceListing, facets: SourceFacets) {
  const publisher = facets.publishers.find(({ key }) => key === listing.publisher)
  const where: Prisma.SourceWhereInput = {
    ...visibleWhere(actor),
    ...(publisher ? { OR: publisher.variants.map((words) => ({ publisher: { equals: words } })) } : {}),
    ...(listing.lang ? { lang: listing.lang } : {}),
    ...(listing.seen ? { seenAs: listing.seen } : {}),
  }
  const [rows, count] = await Promise.all([
    db().source.findMany({
      where,
      orderBy: LATEST_FIRST,
      skip: (listing.page - 1) * SOURCES_ON_PAGE,
      take: SOURCES_ON_PAGE,
      select: lineSelect(actor),
    }),
    db().source.count({ where }),
  ])
  return { sources: rows.map(toLine), count }
}

/** Everything that one organisation published, the latest first. */
export async function listSourcesOf(actor: Actor, organisationId: string): Promise<SourceLine[]> {
  const rows = await db().source.findMany({
    where: { publisherId: organisationId, ...visibleWhere(actor) },
    orderBy: LATEST_FIRST,
    select: lineSelect(actor),
  })
  return rows.map(toLine)
}

/** One published source with every published claim that cites it; null where there is none for this actor. */
export async function getSourceDossier(actor: Actor, slug: string): Promise<SourceDossier | null> {
  const visible = visibleWhere(actor)
  const row = await db().source.findFirst({
    where: { slug, ...visible },
    select: { id: true, ...sourceBriefSelect, kind: true, author: true, note: true, publisherId: true },
  })
  if (!row) return null
  const { id, kind, author, note, publisherId, ...brief } = row
  const [rows, organisation, letters, names] = await Promise.all([
    listRows(actor, id),
    publisherId
      ? db().organisation.findFirst({
          where: { id: publisherId, ...visible },
          select: { slug: true, name: true },
        })
      : null,
    db().letter.findMany({
      where: { reportedInId: id, ...visible },
      orderBy: { id: 'asc' },
      select: { slug: true, title: true },
    }),
    db().personName.findMany({
      where: { sourceId: id, person: visible },
      orderBy: [{ personId: 'asc' }, { id: 'asc' }],
      select: { id: true, text: true, person: { select: { slug: true, name: true } } },
    }),
  ])
  return {
    ...toSourceBrief(brief),
    kind,
    author,
    note: toWordsOrNull(note),
    organisation: organisation && { slug: organisation.slug, name: toWords(organisation.name) },
    rows,
    letters: letters.map((letter) => ({ slug: letter.slug, name: toWords(letter.title) })),
    names: names.map(({ person, ...name }) => ({
      ...name,
      person: { slug: person.slug, name: toWords(person.name) },
    })),
  }
}

async function listRows(actor: Actor, sourceId: string): Promise<SourceRow[]> {
  const rows = await db().citation.findMany({
    where: { sourceId, claim: visibleClaimWhere(actor) },
    orderBy: [{ claimId: 'asc' }, { ordinal: 'asc' }],
    select: {
      id: true,
      part: true,
      paragraph: true,
      quoteExact: true,
      stance: true,
      saidBy: true,
      letter: { select: { slug: true, title: true, publication: true } },
      claim: {
        select: {
          id: true,
          text: true,
          date: true,
          latest: true,
          asOf: true,
          standing: true,
          ...claimHomeSelect,
        },
      },
    },
  })
  return rows.flatMap(({ claim, quoteExact, saidBy, letter, ...citation }) => {
    const home = toClaimHome(claim)
    if (!home) return []
    const { id, text, date, latest, asOf, standing } = claim
    return [
      {
        ...citation,
        words: quoteExact,
        saidBy: toWordsOrNull(saidBy),
        letter:
          letter?.publication === visibleWhere(actor).publication
            ? { slug: letter.slug, title: toWords(letter.title) }
            : null,
        claim: {
          id,
          text: toWords(text),
          date: date === null ? null : edtf(date),
          latest: latest && fromDbDate(latest),
          asOf: asOf && fromDbDate(asOf),
          standing,
          home,
        },
      },
    ]
  })
}
