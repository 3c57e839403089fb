import { EVERYONE, visibleLetterWhere, visibleWhere } from '@/lib/auth/policy'
import type { Named } from '@/lib/case/dto'
import { publicLookups } from '@/lib/case/lookups'
import { toSourceBrief } from '@/lib/claim/rows'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import { toWords, toWordsOrNull } from '@/lib/i18n/words'
import { personDocument } from '@/lib/person/document'
import { parseRecord, type RecordDoc } from '@/lib/record/kinds'
import { referencesOf } from '@/lib/record/references'
import { scriptOfName } from '@/lib/search/terms'
import type { CorrectionLine, PersonVersion, Publication, VersionedKind } from './dto'

/** Versions that readers may look at: those of what they see today, since it was withdrawn last. */
const READABLE = {
  withdrawnAt: null,
  record: { version: { not: null }, state: { not: 'withdrawn' } },
} as const satisfies Prisma.VersionWhereInput

const LATEST_FIRST = { number: 'desc' } as const

/** What readers see of a record: since when. Null of records that no desk knows yet. */
export async function getPublication(recordId: string): Promise<Publication | null> {
  return db().version.findFirst({
    where: { recordId, ...READABLE },
    orderBy: LATEST_FIRST,
    select: { number: true, publishedAt: true },
  })
}

/** The record with versions that everyone sees at an address; null where there is none. */
export async function findVersioned(
  kind: VersionedKind,
  slug: string,
): Promise<(Named & { id: string }) | null> {
  const where = { slug, ...visibleWhere(EVERYONE) }
  if (kind === 'person') {
    const row = await db().person.findFirst({ where, select: { id: true, slug: true, name: true } })
    return row && { ...row, name: toWords(row.name) }
  }
  const row = await db().case.findFirst({ where, select: { id: true, slug: true, title: true } })
  return row && { id: row.id, slug: row.slug, name: toWords(row.title) }
}

export interface StoredVersion extends Publication {
  readonly note: ReturnType<typeof toWordsOrNull>
  readonly correction: boolean
  readonly doc: RecordDoc
}

/** Versions of a record, the latest first, and how many there are in all. */
export async function listVersions(
  kind: VersionedKind,
  recordId: string,
  { skip, take }: { skip: number; take: number },
): Promise<{ versions: StoredVersion[]; count: number }> {
  const where = { recordId, ...READABLE }
  const [rows, count] = await Promise.all([
    db().version.findMany({ where, orderBy: LATEST_FIRST, skip, take }),
    db().version.count({ where }),
  ])
  const versions = rows.map(({ number, publishedAt, note, correction, content }) => ({
    number,
    publishedAt,
    note: toWordsOrNull(note),
    correction,
    doc: parseRecord(kind, content),
  }))
  return { versions, count }
}

/** A person as they were published; null where there is no such version. */
export async function getPersonVersion(personId: string, number: number): Promise<PersonVersion | null> {
  const row = await db().version.findFirst({
    where: { recordId: personId, number, ...READABLE },
    include: { record: { select: { version: true } } },
  })
  const present = row?.record.version
  if (!row || !present) return null
  const content = personDocument.parse(row.content)
  const doc = { kind: 'person', content } as const
  const { sources } = await publicLookups([doc])
  return {
    number,
    publishedAt: row.publishedAt,
    present,
    note: toWordsOrNull(row.note),
    correction: row.correction,
    name: content.name,
    notConfusedWith: content.notConfusedWith ?? null,
    names: content.names.map(({ id, text, lang, kind, note, sourceId }) => {
      const source = sourceId ? sources.get(sourceId) : undefined
      return {
        id,
        text,
        lang: lang ?? null,
        script: scriptOfName(text),
        kind,
        note: note ?? null,
        source: source ? toSourceBrief(source) : null,
      }
    }),
    behind: [personId, ...referencesOf(doc).map(({ id }) => id)],
  }
}

/** Versions that correct a mistake in what readers see, the latest first, and how many there are. */
export async function listCorrections({
  skip,
  take,
}: {
  skip: number
  take: number
}): Promise<{ lines: CorrectionLine[]; count: number }> {
  const where = { correction: true, ...READABLE }
  const [rows, count] = await Promise.all([
    db().version.findMany({
      where,
      orderBy: [{ publishedAt: 'desc' }, { recordId: 'asc' }, { number: 'desc' }],
      skip,
      take,
      select: {
        recordId: true,
        number: true,
        publishedAt: true,
        note: true,
        record: { select: { kind: true } },
      },
    }),
    db().version.count({ where }),
  ])
  const records = await namesOfRecords(rows.map(({ recordId }) => recordId))
  const lines = rows.flatMap(({ recordId, note, record: { kind }, ...row }): CorrectionLine[] => {
    const record = records.get(recordId)
    return record ? [{ ...row, kind, record, note: toWordsOrNull(note) }] : []
  })
  return { lines, count }
}

/** What everyone sees these records called today, by id. */
async function namesOfRecords(ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const id = { in: [...new Set(ids)] }
  const where = { id, ...visibleWhere(EVERYONE) }
  const named = { id: true, slug: true, name: true } as const
  const titled = { id: true, slug: true, title: true } as const
  const [cases, letters, people, organisations, themes, sources] = await Promise.all([
    db().case.findMany({ where, select: titled }),
    db().letter.findMany({ where: { id, ...visibleLetterWhere(EVERYONE) }, select: titled }),
    db().person.findMany({ where, select: named }),
    db().organisation.findMany({ where, select: named }),
    db().theme.findMany({ where, select: named }),
    db().source.findMany({ where, select: { id: true, slug: true, publisher: true } }),
  ])
  return new Map([
    ...[...cases, ...letters].map((row) => entry(row, row.title)),
    ...[...people, ...organisations, ...themes].map((row) => entry(row, row.name)),
    ...sources.map((row) => entry(row, row.publisher)),
  ])
}

const entry = ({ id, slug }: { id: string; slug: string }, name: unknown): [string, Named] => [
  id,
  { slug, name: toWords(name) },
]

/** The sources that report the letters among these records: a letter is seen with its source. */
export async function sourcesOfLetters(ids: readonly string[]): Promise<string[]> {
  const rows = await db().letter.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { reportedInId: true },
  })
  return rows.map(({ reportedInId }) => reportedInId)
}
