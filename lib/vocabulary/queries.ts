import { visibleClaimWhere, visibleProceedingWhere, EVERYONE } from '@/lib/auth/policy'
import { toEdtf } from '@/lib/claim/rows'
import { db } from '@/lib/db/client'
import type { Prisma, Tx } from '@/lib/db/types'
import { toWords } from '@/lib/i18n/words'
import { idsLeadingTo } from './merged'
import type { Term, TermWithUses, Uses } from './dto'
import { isCode, isDated, type Vocabulary } from './kinds'
import { CLAIM_FIELD, isOfClaims, pathInDocument, type ClaimVocabulary } from './places-of-use'

type Reader = Pick<Tx, 'lawArticle' | 'term' | 'occupation' | 'place'>

/** The terms of a vocabulary in the order of their addresses. They are for everybody at the desk: no term is restricted. */
export async function listTerms(
  vocabulary: Vocabulary,
  { ids, by = db() }: { readonly ids?: readonly string[]; readonly by?: Reader } = {},
): Promise<Term[]> {
  const where = ids ? { id: { in: [...ids] } } : {}
  const orderBy = { slug: 'asc' } as const
  if (vocabulary === 'law') return (await by.lawArticle.findMany({ where, orderBy })).map(toLaw)
  if (isDated(vocabulary)) {
    const rows = await by.term.findMany({ where: { ...where, kind: vocabulary }, orderBy })
    return rows.map(({ id, slug, name, since, until }) => ({
      vocabulary,
      id,
      slug,
      name: toWords(name),
      since: toEdtf(since),
      until: toEdtf(until),
    }))
  }
  const rows =
    vocabulary === 'place'
      ? await by.place.findMany({ where, orderBy })
      : await by.occupation.findMany({ where, orderBy })
  return rows.map(({ id, slug, name }) => ({ vocabulary, id, slug, name: toWords(name) }))
}

function toLaw({ code, edition, name, ...row }: Prisma.LawArticleGetPayload<object>): Term {
  if (!isCode(code)) throw new Error(`articles of ${code} have no name in words.code`)
  return { vocabulary: 'law', ...row, code, edition: toEdtf(edition), name: toWords(name) }
}

export async function getTerm(vocabulary: Vocabulary, id: string, by: Reader = db()): Promise<Term | null> {
  return (await listTerms(vocabulary, { ids: [id], by }))[0] ?? null
}

/**
 * The terms with where each is used. What is used in a restricted record alone counts nothing here, for anybody: whoever
 * may not know of the record reads the same number as whoever may.
 */
export async function listTermsWithUses(
  vocabulary: Vocabulary,
  ids?: readonly string[],
): Promise<TermWithUses[]> {
  const [terms, published, records] = await Promise.all([
    listTerms(vocabulary, ids ? { ids } : {}),
    countPublished(vocabulary, ids),
    countWorkingCopies(vocabulary),
  ])
  return terms.map((term) => ({
    ...term,
    uses: { published: published.get(term.id) ?? 0, records: records.get(term.id) ?? 0 } satisfies Uses,
  }))
}

async function countPublished(
  vocabulary: Vocabulary,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const hidden = await db().record.findMany({ where: { restricted: true }, select: { id: true } })
  const notIn = { notIn: hidden.map(({ id }) => id) }
  const wanted = ids ? { in: [...ids] } : { not: null }
  if (vocabulary === 'law') {
    const groups = await db().charge.groupBy({
      by: ['lawArticleId'],
      where: {
        lawArticleId: wanted,
        proceeding: { AND: [{ caseId: notIn }, visibleProceedingWhere(EVERYONE)] },
      },
      _count: { _all: true },
    })
    return new Map(
      groups.flatMap(({ lawArticleId, _count }) => (lawArticleId ? [[lawArticleId, _count._all]] : [])),
    )
  }
  if (!isOfClaims(vocabulary)) return new Map()
  const open = (home: 'caseId' | 'letterId' | 'themeId') => ({ OR: [{ [home]: null }, { [home]: notIn }] })
  return countClaims(vocabulary, {
    AND: [
      { [CLAIM_FIELD[vocabulary]]: wanted },
      open('caseId'),
      open('letterId'),
      open('themeId'),
      visibleClaimWhere(EVERYONE),
    ],
  })
}

async function countClaims(
  vocabulary: ClaimVocabulary,
  where: Prisma.ClaimWhereInput,
): Promise<ReadonlyMap<string, number>> {
  const field = CLAIM_FIELD[vocabulary]
  const claims = await db().claim.groupBy({ by: [field], where, _count: { _all: true } })
  return new Map(
    claims.flatMap((group): [string, number][] => {
      const id = group[field]
      return id ? [[id, group._count._all]] : []
    }),
  )
}

async function countWorkingCopies(vocabulary: Vocabulary): Promise<ReadonlyMap<string, number>> {
  const path = pathInDocument(vocabulary)
  if (path === null) return new Map()
  const rows = await db().$queryRaw<{ id: string; count: number }[]>`
    SELECT used.id #>> '{}' AS id, count(DISTINCT r.id)::int AS count
    FROM record r CROSS JOIN LATERAL jsonb_path_query(r.content, ${path}::jsonpath) AS used (id)
    WHERE r.kind IN ('case', 'letter', 'theme') AND NOT r.restricted
    GROUP BY 1`
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** Records, restricted ones too, whose working copy or any version points at the term or at one that was merged into it. */
export async function findUsers(
  tx: Tx,
  vocabulary: Vocabulary,
  id: string,
): Promise<{ readonly id: string; readonly restricted: boolean }[]> {
  const path = pathInDocument(vocabulary)
  if (path === null) return []
  const points = `${path} ? (@ == $ids[*])`
  const asked = JSON.stringify({ ids: await idsLeadingTo(tx, id) })
  return tx.$queryRaw`
    SELECT r.id::text AS id, r.restricted FROM record r
    WHERE r.kind IN ('case', 'letter', 'theme') AND (
      jsonb_path_exists(r.content, ${points}::jsonpath, ${asked}::jsonb)
      OR EXISTS (SELECT FROM version v WHERE v.record_id = r.id
        AND jsonb_path_exists(v.content, ${points}::jsonpath, ${asked}::jsonb)))
    ORDER BY r.id`
}

/** How many rows of the tables that readers' pages are made of point at the term, whatever their state. */
export async function countRows(tx: Tx, vocabulary: Vocabulary, id: string): Promise<number> {
  if (vocabulary === 'law') return tx.charge.count({ where: { lawArticleId: id } })
  if (!isOfClaims(vocabulary)) return 0
  return tx.claim.count({ where: { [CLAIM_FIELD[vocabulary]]: id } })
}
