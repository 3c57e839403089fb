import { type Actor, visibleLetterWhere, visibleWhere } from '@/lib/auth/policy'
import { listClaims, listProceedings } from '@/lib/case/queries'
import { toEdtf } from '@/lib/claim/rows'
import type { Day } from '@/lib/dates/day'
import { db } from '@/lib/db/client'
import { LANGS, type Words } from '@/lib/i18n/lang'
import { toWords, toWordsOrNull } from '@/lib/i18n/words'
import { personStatusOn } from '@/lib/status/person-status'
import type { CaseHit, LikeHit, NamedHit, PersonHit, SourceHit } from './dto'
import type { Hit, SameHit } from './hits'
import { isNamedIn } from './match'
import type { QueryReading } from './reading'

/** Puts what was read of each record beside its hit, in the order of the hits; a record that is not seen is dropped. */
function besideHits<R extends { id: string }, H extends Hit, T>(
  hits: readonly H[],
  rows: readonly R[],
  make: (row: R, hit: H) => T,
): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return hits.flatMap((hit) => {
    const row = byId.get(hit.recordId)
    return row ? [make(row, hit)] : []
  })
}

const where = (actor: Actor, hits: readonly Hit[]) => ({
  id: { in: hits.map(({ recordId }) => recordId) },
  ...visibleWhere(actor),
})

/** People of the name that was asked for, each with the status that all their claims give on `day`. */
export async function listPeople(
  actor: Actor,
  query: QueryReading,
  hits: readonly SameHit[],
  day: Day,
): Promise<PersonHit[]> {
  if (hits.length === 0) return []
  const personId = { in: hits.map(({ recordId }) => recordId) }
  const [rows, claims, proceedings] = await Promise.all([
    db().person.findMany({
      where: where(actor, hits),
      select: { id: true, slug: true, name: true, notConfusedWith: true },
    }),
    listClaims(actor, { personId }),
    listProceedings(actor, { personId }),
  ])
  return besideHits(hits, rows, ({ id, slug, name, notConfusedWith }, { why }) => ({
    slug,
    name: toWords(name),
    why,
    status: personStatusOn(id, claims, proceedings, day),
    warning: warningFor(query, toWordsOrNull(notConfusedWith)),
  }))
}

/** «Not to be confused with …», where that is who was asked for. */
function warningFor(query: QueryReading, words: Words | null): Words | null {
  return words && LANGS.some((lang) => isNamedIn(query, words[lang] ?? '')) ? words : null
}

/** Cases whose title meets the search, then cases of the people who were found. */
export async function listCases(
  actor: Actor,
  hits: readonly Hit[],
  people: readonly Hit[],
): Promise<CaseHit[]> {
  if (hits.length === 0 && people.length === 0) return []
  const ids = hits.map(({ recordId }) => recordId)
  const personIds = people.map(({ recordId }) => recordId)
  const rows = await db().case.findMany({
    where: {
      ...visibleWhere(actor),
      OR: [
        { id: { in: ids } },
        { subjects: { some: { personId: { in: personIds }, person: visibleWhere(actor) } } },
      ],
    },
    orderBy: { slug: 'asc' },
    select: { id: true, slug: true, title: true, kind: true },
  })
  const titled = besideHits(hits, rows, ({ slug, title, kind }, { why }) => ({
    slug,
    name: toWords(title),
    kind,
    why,
  }))
  const others = rows.filter(({ id }) => !ids.includes(id))
  return [
    ...titled,
    ...others.map(({ slug, title, kind }) => ({ slug, name: toWords(title), kind, why: null })),
  ]
}

export async function listOrganisations(actor: Actor, hits: readonly Hit[]): Promise<NamedHit[]> {
  if (hits.length === 0) return []
  const select = { id: true, slug: true, name: true } as const
  const rows = await db().organisation.findMany({ where: where(actor, hits), select })
  return besideHits(hits, rows, ({ slug, name }, { why }) => ({ slug, name: toWords(name), why }))
}

export async function listLetters(actor: Actor, hits: readonly Hit[]): Promise<NamedHit[]> {
  if (hits.length === 0) return []
  const select = { id: true, slug: true, title: true } as const
  const rows = await db().letter.findMany({
    where: { AND: [where(actor, hits), visibleLetterWhere(actor)] },
    select,
  })
  return besideHits(hits, rows, ({ slug, title }, { why }) => ({ slug, name: toWords(title), why }))
}

export async function listThemes(actor: Actor, hits: readonly Hit[]): Promise<NamedHit[]> {
  if (hits.length === 0) return []
  const select = { id: true, slug: true, name: true } as const
  const rows = await db().theme.findMany({ where: where(actor, hits), select })
  return besideHits(hits, rows, ({ slug, name }, { why }) => ({ slug, name: toWords(name), why }))
}

export async function listSources(actor: Actor, hits: readonly Hit[]): Promise<SourceHit[]> {
  if (hits.length === 0) return []
  const rows = await db().source.findMany({
    where: where(actor, hits),
    select: {
      id: true,
      slug: true,
      publisher: true,
      title: true,
      titleNote: true,
      lang: true,
      published: true,
    },
  })
  return besideHits(hits, rows, ({ id: _, publisher, titleNote, published, ...row }, { why }) => ({
    ...row,
    publisher: toWords(publisher),
    titleNote: toWordsOrNull(titleNote),
    published: toEdtf(published),
    why,
  }))
}

/** People, organisations and themes of names that are only like the search: what they are called, and nothing more. */
export async function listLike(actor: Actor, query: QueryReading, hits: readonly Hit[]): Promise<LikeHit[]> {
  const of = (kind: LikeHit['kind']) => hits.filter((hit) => hit.kind === kind)
  if (hits.length === 0) return []
  const [people, organisations, themes] = await Promise.all([
    db().person.findMany({
      where: where(actor, of('person')),
      select: { id: true, slug: true, name: true, notConfusedWith: true },
    }),
    listOrganisations(actor, of('organisation')),
    listThemes(actor, of('theme')),
  ])
  return [
    ...besideHits(of('person'), people, ({ slug, name, notConfusedWith }, { why }) => ({
      kind: 'person' as const,
      slug,
      name: toWords(name),
      why,
      warning: warningFor(query, toWordsOrNull(notConfusedWith)),
    })),
    ...organisations.map((hit) => ({ ...hit, kind: 'organisation' as const, warning: null })),
    ...themes.map((hit) => ({ ...hit, kind: 'theme' as const, warning: null })),
  ]
}
