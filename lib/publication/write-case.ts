import type { CaseDoc } from '@/lib/case/document'
import type { Prisma, Tx } from '@/lib/db/types'
import { toWords } from '@/lib/i18n/words'
import { jsonOrNull } from './json'
import { sortKeys } from './sort'
import { writeClaims } from './write-claims'

/** Writes a case with all it holds; its people, sources and themes must be there. */
export async function writeCase(tx: Tx, id: string, doc: CaseDoc, slug: string): Promise<void> {
  const row = {
    slug,
    kind: doc.kind,
    title: doc.title,
    summary: doc.summary,
    sort: await sortOf(tx, doc),
    readIn: doc.readIn,
    publication: 'published',
  } as const satisfies Prisma.CaseUncheckedUpdateInput
  await tx.case.upsert({ where: { id }, create: { id, ...row }, update: row })
  await clearCase(tx, id)
  await tx.caseTheme.createMany({ data: doc.themes.map((themeId) => ({ caseId: id, themeId })) })
  await tx.caseSubject.createMany({
    data: doc.subjects.map((subject) => ({ caseId: id, personId: subject.id, role: subject.role })),
  })
  await tx.caseGroup.createMany({
    data: doc.groups.map((group) => {
      if (group.size === undefined) throw new Error('a group without a size cannot be published')
      return { id: group.id, caseId: id, name: group.name, size: group.size }
    }),
  })
  await writeProceedings(tx, id, doc)
  await tx.disagreement.createMany({
    data: doc.disagreements.map((each) => ({
      id: each.id,
      caseId: id,
      about: each.about,
      reason: each.reason,
    })),
  })
  await writeClaims(tx, { caseId: id }, doc.claims)
}

async function writeProceedings(tx: Tx, caseId: string, doc: CaseDoc): Promise<void> {
  await tx.proceeding.createMany({
    data: doc.proceedings.map((proceeding, ordinal) => ({
      id: proceeding.id,
      caseId,
      ordinal,
      kind: proceeding.kind,
      name: proceeding.name,
      body: jsonOrNull(proceeding.body),
      caseNumber: proceeding.caseNumber ?? null,
      personId: proceeding.personId ?? null,
      groupId: proceeding.groupId ?? null,
    })),
  })
  await tx.charge.createMany({
    data: doc.proceedings.flatMap((proceeding) =>
      proceeding.charges.map((charge) => ({
        id: charge.id,
        proceedingId: proceeding.id,
        lawArticleId: charge.lawArticleId ?? null,
        wording: jsonOrNull(charge.wording),
      })),
    ),
  })
}

/** Removes what the case holds; what points at it from elsewhere (asks) stays. */
async function clearCase(tx: Tx, caseId: string): Promise<void> {
  await writeClaims(tx, { caseId }, [])
  await tx.proceeding.deleteMany({ where: { caseId } })
  await tx.disagreement.deleteMany({ where: { caseId } })
  await tx.caseGroup.deleteMany({ where: { caseId } })
  await tx.caseSubject.deleteMany({ where: { caseId } })
  await tx.caseTheme.deleteMany({ where: { caseId } })
}

/** A case is listed under its first person, else under its title. */
async function sortOf(tx: Tx, doc: CaseDoc) {
  const [first] = doc.subjects
  const person = first && (await tx.person.findUnique({ where: { id: first.id }, select: { sort: true } }))
  return person ? toWords(person.sort) : sortKeys(doc.title)
}
