import { type Actor, visibleLetterWhere, visibleWhere } from '@/lib/auth/policy'
import type { Named } from '@/lib/case/dto'
import { listClaims, listProceedings } from '@/lib/case/queries'
import type { RoleClaim } from '@/lib/claim/dto'
import { sourceBriefSelect } from '@/lib/claim/queries'
import { toSourceBrief } from '@/lib/claim/rows'
import { db } from '@/lib/db/client'
import { toWords, toWordsOrNull } from '@/lib/i18n/words'
import { listReprisals, listRelatives } from './family-queries'
import type { CaseOfPerson, KillingFacts, PersonDossier, PersonNameDto } from './dto'

/** One published person with all that is published about them; null where there is none for this actor. */
export async function getPersonDossier(actor: Actor, slug: string): Promise<PersonDossier | null> {
  const row = await db().person.findFirst({
    where: { slug, ...visibleWhere(actor) },
    select: { id: true, slug: true, name: true, notConfusedWith: true, updatedAt: true },
  })
  if (!row) return null
  const cases = await listCasesOfPerson(actor, row.id)
  const caseIds = cases.map(({ id }) => id)
  const themes = await listThemes(actor, caseIds)
  const [names, claims, proceedings, killings, people, relatedCases, letters, disagreements] =
    await Promise.all([
      listNames(actor, row.id),
      listClaims(actor, { personId: row.id }),
      listProceedings(actor, { personId: row.id }),
      Promise.all(cases.filter(isOwnKilling).map((each) => getKilling(actor, each, row.id))),
      listPeopleOfCases(actor, caseIds, row.id),
      listCasesOfThemes(
        actor,
        caseIds,
        themes.map((theme) => theme.slug),
      ),
      listLettersNaming(actor, caseIds),
      listDisagreements(caseIds),
    ])
  return {
    ...row,
    name: toWords(row.name),
    notConfusedWith: toWordsOrNull(row.notConfusedWith),
    names,
    cases,
    claims,
    roles: claims.filter((claim): claim is RoleClaim => claim.kind === 'role'),
    disagreements,
    proceedings,
    killings,
    people,
    relatedCases,
    letters,
    themes,
  }
}

const isOwnKilling = ({ kind, role }: CaseOfPerson) => kind === 'killing' && role === 'target'

async function listCasesOfPerson(actor: Actor, personId: string): Promise<CaseOfPerson[]> {
  const rows = await db().caseSubject.findMany({
    where: { personId, case: visibleWhere(actor) },
    orderBy: [{ role: 'asc' }, { caseId: 'asc' }],
    select: {
      role: true,
      case: {
        select: {
          id: true,
          slug: true,
          kind: true,
          title: true,
          summary: true,
          readIn: true,
          proceedings: { where: { personId }, orderBy: { ordinal: 'asc' }, select: { id: true } },
        },
      },
    },
  })
  return rows.map(({ role, case: { title, summary, proceedings, ...own } }) => ({
    ...own,
    role,
    name: toWords(title),
    summary: toWords(summary),
    proceedingIds: proceedings.map(({ id }) => id),
  }))
}

/** The spellings; a source that the actor may not see counts as not noted. */
async function listNames(actor: Actor, personId: string): Promise<PersonNameDto[]> {
  const rows = await db().personName.findMany({
    where: { personId },
    orderBy: { id: 'asc' },
    select: { id: true, text: true, lang: true, script: true, kind: true, note: true, sourceId: true },
  })
  const sources = await db().source.findMany({
    where: { id: { in: rows.flatMap(({ sourceId }) => sourceId ?? []) }, ...visibleWhere(actor) },
    select: { id: true, ...sourceBriefSelect },
  })
  const seen = new Map(sources.map(({ id, ...source }) => [id, toSourceBrief(source)]))
  return rows.map(({ sourceId, note, ...name }) => ({
    ...name,
    note: toWordsOrNull(note),
    source: (sourceId && seen.get(sourceId)) || null,
  }))
}

async function getKilling(actor: Actor, killing: CaseOfPerson, personId: string): Promise<KillingFacts> {
  const [claims, relatives] = await Promise.all([
    listClaims(actor, { caseId: killing.id }),
    listRelatives(actor, killing.id, personId),
  ])
  return { case: killing, claims, reprisals: await listReprisals(actor, relatives) }
}

async function listPeopleOfCases(
  actor: Actor,
  caseIds: readonly string[],
  personId: string,
): Promise<Named[]> {
  const rows = await db().person.findMany({
    where: {
      id: { not: personId },
      ...visibleWhere(actor),
      subjects: { some: { caseId: { in: [...caseIds] }, case: visibleWhere(actor) } },
    },
    orderBy: { slug: 'asc' },
    take: 24,
    select: { slug: true, name: true },
  })
  return rows.map(({ slug, name }) => ({ slug, name: toWords(name) }))
}

async function listThemes(actor: Actor, caseIds: readonly string[]): Promise<Named[]> {
  const rows = await db().theme.findMany({
    where: { ...visibleWhere(actor), cases: { some: { caseId: { in: [...caseIds] } } } },
    orderBy: { slug: 'asc' },
    select: { slug: true, name: true },
  })
  return rows.map(({ slug, name }) => ({ slug, name: toWords(name) }))
}

/** Other cases that share a theme with the person's. */
async function listCasesOfThemes(
  actor: Actor,
  caseIds: readonly string[],
  themeSlugs: readonly string[],
): Promise<Named[]> {
  const rows = await db().case.findMany({
    where: {
      id: { notIn: [...caseIds] },
      ...visibleWhere(actor),
      themes: { some: { theme: { slug: { in: [...themeSlugs] }, ...visibleWhere(actor) } } },
    },
    orderBy: { id: 'asc' },
    take: 6,
    select: { slug: true, title: true },
  })
  return rows.map(({ slug, title }) => ({ slug, name: toWords(title) }))
}

/** Letters with an ask for one of these cases, or whose words one of their claims reports. */
async function listLettersNaming(actor: Actor, caseIds: readonly string[]): Promise<Named[]> {
  const visible = visibleWhere(actor)
  const cases = { in: [...caseIds] }
  const rows = await db().letter.findMany({
    where: {
      ...visibleLetterWhere(actor),
      OR: [
        { claims: { some: { ...visible, askCases: { some: { caseId: cases } } } } },
        { citations: { some: { claim: { ...visible, caseId: cases } } } },
      ],
    },
    orderBy: { id: 'asc' },
    select: { slug: true, title: true },
  })
  return rows.map(({ slug, title }) => ({ slug, name: toWords(title) }))
}

/** Which of these cases, all of them visible, tells which disagreement. */
async function listDisagreements(caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db().disagreement.findMany({
    where: { caseId: { in: [...caseIds] } },
    select: { id: true, case: { select: { slug: true } } },
  })
  return new Map(rows.map((row) => [row.id, row.case.slug]))
}
