import { type Actor, visibleClaimWhere, visibleLetterWhere, visibleWhere } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import type { Lang, Words } from '@/lib/i18n/lang'
import { toWords } from '@/lib/i18n/words'
import type { TextHit } from './dto'
import { textQuery, type QueryReading } from './reading'
import { sentenceFor } from './sentence'
import { visibleClaim, visibleLetter, visibleRecord } from './visible'

const MOST_TEXTS = 60

/** Claims and summaries that hold every word of the search, with the sentence that does; summaries first. */
export async function findTexts(actor: Actor, query: QueryReading, reader: Lang): Promise<TextHit[]> {
  const tsquery = textQuery(query.words)
  if (!tsquery) return []
  const found = await idsOfTexts(actor, tsquery)
  const idsOf = (wanted: TextRow['kind']) => found.filter(({ kind }) => kind === wanted).map(({ id }) => id)
  const [cases, letters, themes, claims] = await Promise.all([
    listCases(actor, idsOf('case')),
    listLetters(actor, idsOf('letter')),
    listThemes(actor, idsOf('theme')),
    listToldClaims(actor, idsOf('claim')),
  ])
  return [...cases, ...letters, ...themes, ...claims].flatMap(({ text, ...hit }) => {
    const said = sentenceFor(text, query, reader)
    return said ? [{ ...hit, ...said }] : []
  })
}

interface TextRow {
  readonly kind: 'case' | 'letter' | 'theme' | 'claim'
  readonly id: string
}
type Told = Omit<TextHit, 'sentence' | 'lang'> & { readonly text: Words }

function idsOfTexts(actor: Actor, tsquery: string): Promise<TextRow[]> {
  const asked = sql`to_tsquery('simple'::regconfig, ${tsquery})`
  const seen = visibleRecord(actor)
  return db().$queryRaw<TextRow[]>`
    (SELECT 'case' AS kind, r.id::text AS id FROM "case" r
      WHERE to_tsvector('simple'::regconfig, r.summary) @@ ${asked} AND ${seen} LIMIT ${MOST_TEXTS})
    UNION ALL (SELECT 'letter', r.id::text FROM letter r
      WHERE to_tsvector('simple'::regconfig, r.summary) @@ ${asked} AND ${visibleLetter(actor)} LIMIT ${MOST_TEXTS})
    UNION ALL (SELECT 'theme', r.id::text FROM theme r
      WHERE to_tsvector('simple'::regconfig, r.summary) @@ ${asked} AND ${seen} LIMIT ${MOST_TEXTS})
    UNION ALL (SELECT 'claim', c.id::text FROM claim c
      WHERE to_tsvector('simple'::regconfig, c.text) @@ ${asked} AND ${visibleClaim(actor)} LIMIT ${MOST_TEXTS})`
}

async function listCases(actor: Actor, ids: readonly string[]): Promise<Told[]> {
  if (ids.length === 0) return []
  const rows = await db().case.findMany({
    where: { id: { in: [...ids] }, ...visibleWhere(actor) },
    orderBy: { slug: 'asc' },
    select: { id: true, slug: true, title: true, summary: true },
  })
  return rows.map(({ id, slug, title, summary }) => toldBy('case', id, slug, title, summary))
}

async function listLetters(actor: Actor, ids: readonly string[]): Promise<Told[]> {
  if (ids.length === 0) return []
  const rows = await db().letter.findMany({
    where: { id: { in: [...ids] }, ...visibleLetterWhere(actor) },
    orderBy: { slug: 'asc' },
    select: { id: true, slug: true, title: true, summary: true },
  })
  return rows.map(({ id, slug, title, summary }) => toldBy('letter', id, slug, title, summary))
}

async function listThemes(actor: Actor, ids: readonly string[]): Promise<Told[]> {
  if (ids.length === 0) return []
  const rows = await db().theme.findMany({
    where: { id: { in: [...ids] }, ...visibleWhere(actor) },
    orderBy: { slug: 'asc' },
    select: { id: true, slug: true, name: true, summary: true },
  })
  return rows.map(({ id, slug, name, summary }) => toldBy('theme', id, slug, name, summary))
}

const toldBy = (
  kind: TextHit['home']['kind'],
  id: string,
  slug: string,
  name: unknown,
  summary: unknown,
): Told => ({
  id,
  home: { kind, slug, name: toWords(name) },
  claimId: null,
  text: toWords(summary),
})

async function listToldClaims(actor: Actor, ids: readonly string[]): Promise<Told[]> {
  if (ids.length === 0) return []
  const titled = { select: { slug: true, title: true } } as const
  const rows = await db().claim.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleClaimWhere(actor)] },
    orderBy: [{ caseId: 'asc' }, { latest: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      text: true,
      case: titled,
      letter: titled,
      theme: { select: { slug: true, name: true } },
    },
  })
  return rows.flatMap(({ id, text, case: ofCase, letter, theme }): Told[] => {
    const home =
      (ofCase && { kind: 'case' as const, slug: ofCase.slug, name: toWords(ofCase.title) }) ??
      (letter && { kind: 'letter' as const, slug: letter.slug, name: toWords(letter.title) }) ??
      (theme && { kind: 'theme' as const, slug: theme.slug, name: toWords(theme.name) })
    return home ? [{ id, home, claimId: id, text: toWords(text) }] : []
  })
}
