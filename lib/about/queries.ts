import { visibleClaimWhere, visibleWhere, type Actor } from '@/lib/auth/policy'
import type { SourceBrief } from '@/lib/claim/dto'
import { db } from '@/lib/db/client'
import { LANGS, type Lang } from '@/lib/i18n/lang'

/** How many of each record an actor may see. Groups, and the people they are said to have, stand apart from people. */
export interface RecordCounts {
  readonly cases: number
  readonly people: number
  readonly groups: number
  readonly peopleInGroups: number
  readonly claims: number
  readonly citations: number
  readonly sources: number
  readonly letters: number
  readonly organisations: number
  readonly themes: number
}

export async function countRecords(actor: Actor): Promise<RecordCounts> {
  const visible = visibleWhere(actor)
  const [cases, people, groups, claims, citations, sources, letters, organisations, themes] =
    await Promise.all([
      db().case.count({ where: visible }),
      db().person.count({ where: visible }),
      db().caseGroup.aggregate({ where: { case: visible }, _count: true, _sum: { size: true } }),
      db().claim.count({ where: visibleClaimWhere(actor) }),
      db().citation.count({ where: { claim: visibleClaimWhere(actor), source: visible } }),
      db().source.count({ where: visible }),
      db().letter.count({ where: visible }),
      db().organisation.count({ where: visible }),
      db().theme.count({ where: visible }),
    ])
  return {
    cases,
    people,
    groups: groups._count,
    peopleInGroups: groups._sum.size ?? 0,
    claims,
    citations,
    sources,
    letters,
    organisations,
    themes,
  }
}

/** Sources by how they were seen; the other three are shares of all of them. */
export type SourceCounts = Readonly<
  Record<SourceBrief['seenAs'] | 'withoutAddress' | 'undated' | 'weak', number>
>

export async function countSources(actor: Actor): Promise<SourceCounts> {
  const visible = visibleWhere(actor)
  const seen = (seenAs: SourceBrief['seenAs']) => db().source.count({ where: { ...visible, seenAs } })
  const [full, excerpt, headline, withoutAddress, undated, weak] = await Promise.all([
    seen('full'),
    seen('excerpt'),
    seen('headline'),
    db().source.count({ where: { ...visible, url: null } }),
    db().source.count({ where: { ...visible, published: null } }),
    db().source.count({ where: { ...visible, weak: true } }),
  ])
  return { full, excerpt, headline, withoutAddress, undated, weak }
}

/** Texts of cases, themes, letters and claims: how many there are, and how many an editor of each language has read. */
export interface TextCounts {
  readonly all: number
  readonly read: Readonly<Record<Lang, number>>
}

export async function countTexts(actor: Actor): Promise<TextCounts> {
  const all = await countTextsWhere(actor, {})
  const read = await Promise.all(
    LANGS.map(async (lang) => [lang, await countTextsWhere(actor, { readIn: { has: lang } })] as const),
  )
  return { all, read: Object.fromEntries(read) as Record<Lang, number> }
}

async function countTextsWhere(actor: Actor, where: { readIn?: { has: Lang } }): Promise<number> {
  const visible = visibleWhere(actor)
  const counts = await Promise.all([
    db().case.count({ where: { ...visible, ...where } }),
    db().theme.count({ where: { ...visible, ...where } }),
    db().letter.count({ where: { ...visible, ...where } }),
    db().claim.count({ where: { AND: [visibleClaimWhere(actor), where] } }),
  ])
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Whether the record of the article with which the project began may be seen. */
export async function hasSource(actor: Actor, slug: string): Promise<boolean> {
  return (await db().source.count({ where: { slug, ...visibleWhere(actor) } })) > 0
}
