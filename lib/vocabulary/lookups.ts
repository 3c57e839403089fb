import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import type { Reference } from '@/lib/record/references'
import { followMerges } from './merged'
import { isVocabulary } from './kinds'

type Named = { readonly slug: string; readonly name: Prisma.JsonValue }

/** Terms that documents point at, by the id that the documents have. */
export interface TermLookups {
  readonly occupations: ReadonlyMap<string, Named>
  readonly places: ReadonlyMap<string, Named>
  /** Courts and facilities. */
  readonly terms: ReadonlyMap<string, Named>
  readonly laws: ReadonlyMap<string, Prisma.LawArticleGetPayload<object>>
}

/** Reads them. A term that was merged into another since the document was written is found as that other. */
export async function lookUpTerms(references: readonly Pick<Reference, 'to' | 'id'>[]): Promise<TermLookups> {
  const wanted = [...new Set(references.filter(({ to }) => isVocabulary(to)).map(({ id }) => id))]
  const found = await readTerms(wanted)
  const lost = wanted.filter((id) => !Object.values(found).some((terms) => terms.has(id)))
  const merged = await followMerges(lost)
  if (merged.size === 0) return found
  const stayed = await readTerms([...merged.values()])
  const named = <T>(own: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
    const followed = [...merged].flatMap(([id, into]): [string, T][] => {
      const term = others.get(into)
      return term === undefined ? [] : [[id, term]]
    })
    return new Map([...own, ...followed])
  }
  return {
    occupations: named(found.occupations, stayed.occupations),
    places: named(found.places, stayed.places),
    terms: named(found.terms, stayed.terms),
    laws: named(found.laws, stayed.laws),
  }
}

async function readTerms(ids: string[]): Promise<TermLookups> {
  const where = { id: { in: ids } }
  const select = { id: true, slug: true, name: true } as const
  const [occupations, places, terms, laws] = await Promise.all([
    db().occupation.findMany({ where, select }),
    db().place.findMany({ where, select }),
    db().term.findMany({ where, select }),
    db().lawArticle.findMany({ where }),
  ])
  const byId = (rows: readonly (Named & { readonly id: string })[]) =>
    new Map(rows.map(({ id, slug, name }) => [id, { slug, name }]))
  return {
    occupations: byId(occupations),
    places: byId(places),
    terms: byId(terms),
    laws: new Map(laws.map((law) => [law.id, law])),
  }
}
