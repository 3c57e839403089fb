import { caseDocument } from './document'
import { claimsOfDocument } from './document-claims'
import { dossierOfDocument, NOTHING_BESIDE, proceedingsOfDocument } from './document-dossier'
import type { CaseDossier } from './dto'
import { publicLookups } from './lookups'
import { db } from '@/lib/db/client'
import { referencesOf } from '@/lib/record/references'

export interface CaseVersion {
  readonly number: number
  readonly publishedAt: Date
  readonly note: unknown
  readonly correction: boolean
  /** The number of the version that readers see today. */
  readonly present: number
  readonly dossier: CaseDossier
  /** Every record that it is put together from, those that are hidden today included. */
  readonly behind: readonly string[]
}

/**
 * A case as it was published: its own document, and of its people's other cases what was published by then. Whoever and
 * whatever is hidden today is hidden in it too.
 * @returns null where there is no such version, or the case is not published today
 */
export async function getCaseVersion(
  caseId: string,
  slug: string,
  number: number,
): Promise<CaseVersion | null> {
  const row = await db().version.findFirst({
    where: {
      recordId: caseId,
      number,
      withdrawnAt: null,
      record: { kind: 'case', version: { not: null }, state: { not: 'withdrawn' } },
    },
    include: { record: { select: { version: true } } },
  })
  const present = row?.record.version
  if (!row || !present) return null
  const doc = caseDocument.parse(row.content)
  const others = await otherCases(
    caseId,
    doc.subjects.map(({ id }) => id),
    row.publishedAt,
  )
  const documents = [doc, ...others.map((each) => each.doc)].map((content) => ({
    kind: 'case' as const,
    content,
  }))
  const lookups = await publicLookups(documents)
  const people = new Set(doc.subjects.map(({ id }) => id))
  const beside = {
    ...NOTHING_BESIDE,
    claimsOfSubjects: others.flatMap((other) =>
      claimsOfDocument(other.doc.claims, other.doc, lookups, other.id).filter(
        ({ subject }) => subject.of === 'person' && people.has(subject.personId),
      ),
    ),
    proceedings: others.flatMap((other) =>
      proceedingsOfDocument(other.doc, lookups).filter(({ personId }) => personId && people.has(personId)),
    ),
  }
  const { publishedAt, note, correction } = row
  const dossier = dossierOfDocument({ id: caseId, slug, doc, updatedAt: publishedAt }, lookups, beside)
  const behind = [
    caseId,
    ...others.map((each) => each.id),
    ...documents.flatMap(referencesOf).map(({ id }) => id),
  ]
  return { number, publishedAt, note, correction, present, dossier, behind }
}

/** The other cases of these people that readers see today, each as it was published last by `until`. */
async function otherCases(caseId: string, personIds: string[], until: Date) {
  const cases = await db().case.findMany({
    where: {
      id: { not: caseId },
      publication: 'published',
      subjects: { some: { personId: { in: personIds } } },
    },
    select: { id: true },
  })
  const versions = await db().version.findMany({
    where: { recordId: { in: cases.map(({ id }) => id) }, publishedAt: { lte: until }, withdrawnAt: null },
    orderBy: { number: 'desc' },
    distinct: ['recordId'],
  })
  return versions.map(({ recordId, content }) => ({ id: recordId, doc: caseDocument.parse(content) }))
}
