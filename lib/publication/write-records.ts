import { dateColumns } from '@/lib/claim/columns'
import { boundsOf } from '@/lib/dates/edtf'
import { fromDbDate, toDbDate } from '@/lib/dates/day'
import type { Prisma, Tx } from '@/lib/db/types'
import type { LetterDoc } from '@/lib/letter/document'
import type { OrganisationDoc } from '@/lib/organisation/document'
import type { PersonDoc } from '@/lib/person/document'
import type { RecordDoc } from '@/lib/record/kinds'
import { namesOf } from '@/lib/record/names'
import { scriptOfName, searchTermsOf } from '@/lib/search/terms'
import type { SourceDoc } from '@/lib/source/document'
import type { ThemeDoc } from '@/lib/theme/document'
import { jsonOrNull } from './json'
import { sortKeys, sortNameOf } from './sort'
import { writeCase } from './write-case'
import { writeClaims } from './write-claims'

/**
 * Writes a record into the tables that public pages read: the one place that does. The transaction must hold whatever
 * it refers to as written before. Refused by the database where a claim does not have the shape of its kind.
 */
export async function writePublished(tx: Tx, id: string, record: RecordDoc, slug: string): Promise<void> {
  await writers(tx, id, record, slug)
  await tx.searchTerm.deleteMany({ where: { kind: record.kind, recordId: id } })
  await tx.searchTerm.createMany({
    data: searchTermsOf({ kind: record.kind, recordId: id, texts: namesOf(record) }),
  })
}

function writers(tx: Tx, id: string, record: RecordDoc, slug: string): Promise<void> {
  switch (record.kind) {
    case 'person':
      return writePerson(tx, id, record.content, slug)
    case 'case':
      return writeCase(tx, id, record.content, slug)
    case 'organisation':
      return writeOrganisation(tx, id, record.content, slug)
    case 'source':
      return writeSource(tx, id, record.content, slug)
    case 'letter':
      return writeLetter(tx, id, record.content, slug)
    case 'theme':
      return writeTheme(tx, id, record.content, slug)
  }
}

const published = { publication: 'published' } as const

async function writePerson(tx: Tx, id: string, doc: PersonDoc, slug: string): Promise<void> {
  const row = {
    slug,
    name: doc.name,
    sort: sortKeys(sortNameOf(doc)),
    notConfusedWith: jsonOrNull(doc.notConfusedWith),
    ...published,
  }
  await tx.person.upsert({ where: { id }, create: { id, ...row }, update: row })
  await tx.personName.deleteMany({ where: { personId: id } })
  await tx.personName.createMany({
    data: doc.names.map((name) => ({
      id: name.id,
      personId: id,
      text: name.text,
      lang: name.lang ?? null,
      script: scriptOfName(name.text),
      kind: name.kind,
      sourceId: name.sourceId ?? null,
      note: jsonOrNull(name.note),
    })),
  })
}

async function writeOrganisation(tx: Tx, id: string, doc: OrganisationDoc, slug: string): Promise<void> {
  const row = { slug, kind: doc.kind, name: doc.name, shortName: jsonOrNull(doc.shortName), ...published }
  await tx.organisation.upsert({ where: { id }, create: { id, ...row }, update: row })
}

async function writeSource(tx: Tx, id: string, doc: SourceDoc, slug: string): Promise<void> {
  const last = doc.published ? boundsOf(doc.published).latest : null
  const row = {
    slug,
    kind: doc.kind,
    publisher: doc.publisher,
    publisherId: doc.publisherId ?? null,
    author: doc.author ?? null,
    title: doc.title ?? null,
    titleNote: jsonOrNull(doc.titleNote),
    lang: doc.lang,
    url: doc.url ?? null,
    published: doc.published ?? null,
    publishedLast: last && toDbDate(last),
    seenAs: doc.seenAs,
    weak: doc.weak,
    note: jsonOrNull(doc.note),
    ...published,
  }
  await tx.source.upsert({ where: { id }, create: { id, ...row }, update: row })
}

async function writeTheme(tx: Tx, id: string, doc: ThemeDoc, slug: string): Promise<void> {
  const row = { slug, name: doc.name, summary: doc.summary, readIn: doc.readIn, ...published }
  await tx.theme.upsert({ where: { id }, create: { id, ...row }, update: row })
  await writeClaims(tx, { themeId: id }, doc.claims)
}

async function writeLetter(tx: Tx, id: string, doc: LetterDoc, slug: string): Promise<void> {
  const row = { ...(await letterColumns(tx, doc)), slug }
  await tx.letter.upsert({ where: { id }, create: { id, ...row }, update: row })
  await tx.letterParty.deleteMany({ where: { letterId: id } })
  await tx.letterParty.createMany({
    data: doc.parties.map((party, ordinal) => ({
      id: party.id,
      letterId: id,
      role: party.role,
      ordinal,
      organisationId: party.organisationId ?? null,
      person: jsonOrNull(party.person),
      office: jsonOrNull(party.office),
      note: jsonOrNull(party.note),
    })),
  })
  await writeClaims(tx, { letterId: id }, doc.claims)
}

/** An undated letter was written at the latest when the source that reports it was published. */
async function letterColumns(tx: Tx, doc: LetterDoc) {
  const reportedInId = doc.reportedInId
  if (!reportedInId) throw new Error('a letter without the source that reports it cannot be published')
  const dates = dateColumns(doc.date)
  const source = await tx.source.findUniqueOrThrow({
    where: { id: reportedInId },
    select: { publishedLast: true },
  })
  const bound = source.publishedLast && toDbDate(fromDbDate(source.publishedLast))
  return {
    title: doc.title,
    summary: doc.summary,
    occasion: jsonOrNull(doc.occasion),
    readIn: doc.readIn,
    ...dates,
    latest: dates.latest ?? (doc.date ? null : bound),
    reportedInId,
    ...published,
  } satisfies Omit<Prisma.LetterUncheckedCreateInput, 'slug'>
}
