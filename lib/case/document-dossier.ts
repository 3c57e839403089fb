import { toWords } from '@/lib/i18n/words'
import { toEdtf } from '@/lib/claim/rows'
import type { Claim } from '@/lib/claim/dto'
import type { CaseDossier, ChargeDto, Named, ProceedingDto } from './dto'
import type { CaseDoc, ProceedingDoc } from './document'
import { claimsOfDocument } from './document-claims'
import type { Lookups } from './lookups'

interface Told {
  readonly id: string
  readonly slug: string
  readonly doc: CaseDoc
  readonly updatedAt: Date
}

/** What the pages of other records tell of the people of a case: another part of the dossier that no document holds. */
export interface Beside {
  readonly claimsOfSubjects: readonly Claim[]
  readonly proceedings: readonly ProceedingDto[]
  readonly asks: CaseDossier['asks']
  readonly related: readonly Named[]
}

export const NOTHING_BESIDE: Beside = { claimsOfSubjects: [], proceedings: [], asks: [], related: [] }

/**
 * A case as its page would tell it if this document were published: for the preview of a draft, and for versions that
 * readers saw before. document-dossier.data.test.ts holds it to what getCaseDossier reads from the tables.
 */
export function dossierOfDocument(
  { id, slug, doc, updatedAt }: Told,
  lookups: Lookups,
  beside: Beside,
): CaseDossier {
  const claims = claimsOfDocument(doc.claims, doc, lookups, id)
  const people = new Set(doc.subjects.map((subject) => subject.id))
  const ofSubjects = claims.filter(({ subject }) => subject.of === 'person' && people.has(subject.personId))
  return {
    id,
    slug,
    kind: doc.kind,
    title: doc.title,
    summary: doc.summary,
    readIn: doc.readIn,
    updatedAt,
    subjects: doc.subjects.flatMap(({ id: personId, role }) => {
      const person = lookups.people.get(personId)
      return person ? [{ id: personId, role, slug: person.slug, name: toWords(person.name) }] : []
    }),
    groups: doc.groups.flatMap(({ size, ...group }) => (size === undefined ? [] : [{ ...group, size }])),
    disagreements: doc.disagreements,
    themes: doc.themes.flatMap((themeId) => named(lookups.themes.get(themeId))),
    claims,
    claimsOfSubjects: [...ofSubjects, ...beside.claimsOfSubjects].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    proceedings: [...proceedingsOfDocument(doc, lookups), ...beside.proceedings],
    asks: beside.asks,
    letters: lettersOf(claims, beside.asks),
    related: beside.related,
  }
}

const named = (row: { slug: string; name: unknown } | undefined): Named[] =>
  row ? [{ slug: row.slug, name: toWords(row.name) }] : []

/** The proceedings of a document whose person, if they have one, may be seen. */
export function proceedingsOfDocument(doc: CaseDoc, lookups: Lookups): ProceedingDto[] {
  return doc.proceedings
    .filter(({ personId }) => !personId || lookups.people.has(personId))
    .map((proceeding) => ({
      id: proceeding.id,
      kind: proceeding.kind,
      personId: proceeding.personId ?? null,
      groupId: proceeding.groupId ?? null,
      name: proceeding.name,
      body: proceeding.body ?? null,
      caseNumber: proceeding.caseNumber ?? null,
      charges: proceeding.charges.map((charge) => toCharge(charge, lookups)),
    }))
}

function toCharge(
  { id, lawArticleId, wording }: ProceedingDoc['charges'][number],
  lookups: Lookups,
): ChargeDto {
  const law = lawArticleId ? lookups.laws.get(lawArticleId) : undefined
  return {
    id,
    wording: wording ?? null,
    law: law ? { ...law, edition: toEdtf(law.edition), name: toWords(law.name) } : null,
  }
}

/** The letters that speak in a case's citations, and those that ask for it. */
export function lettersOf(claims: readonly Claim[], asks: CaseDossier['asks']): Named[] {
  const letters = new Map<string, Named>()
  for (const { letter } of asks) letters.set(letter.slug, letter)
  for (const { letter } of claims.flatMap((claim) => claim.citations))
    if (letter) letters.set(letter.slug, { slug: letter.slug, name: letter.title })
  return [...letters.values()]
}
