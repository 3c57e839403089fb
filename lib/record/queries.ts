import type { DeskActor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import type { Words } from '@/lib/i18n/lang'
import { toWords } from '@/lib/i18n/words'
import { foldName } from '@/lib/names/fold'
import { parseRecord, type RecordDoc, type RecordKind } from './kinds'
import { namesOf } from './names'
import type { RecordLine } from './dto'
import { visibleRecordWhere } from './policy'
import { referencesOf, type Reference } from './references'
import type { State } from './transitions'

const select = {
  id: true,
  kind: true,
  state: true,
  content: true,
  revision: true,
  version: true,
  restricted: true,
  staleAfterDays: true,
  checkedOn: true,
  updatedAt: true,
  heldBy: { select: { id: true, restricted: true } },
  assignee: { select: { id: true, name: true } },
} as const satisfies Prisma.RecordSelect

/** A working copy as the desk shows it. */
export interface RecordDto {
  readonly id: string
  readonly doc: RecordDoc
  readonly state: State
  readonly revision: number
  readonly version: number | null
  /** Seen by named accounts alone, by itself or by the case that holds it. */
  readonly restricted: boolean
  readonly heldById: string | null
  readonly staleAfterDays: number
  readonly checkedOn: Date | null
  readonly updatedAt: Date
  readonly assignee: { readonly id: string; readonly name: string } | null
}

/** A working copy; null where there is none for this actor. */
export async function getRecord(actor: DeskActor, id: string): Promise<RecordDto | null> {
  const row = await db().record.findFirst({ where: { AND: [{ id }, visibleRecordWhere(actor)] }, select })
  if (!row) return null
  const { kind, content, heldBy, restricted, ...rest } = row
  return {
    ...rest,
    doc: parseRecord(kind, content),
    restricted: restricted || (heldBy?.restricted ?? false),
    heldById: heldBy?.id ?? null,
  }
}

/** What something that a document points at is called. */
export interface Label {
  readonly id: string
  readonly to: Reference['to']
  readonly name: Words
  /** Of a record: whether readers know it. */
  readonly state?: State
  /** Of a source: who published it, and when (EDTF). */
  readonly publisher?: Words
  readonly published?: string
}

/** The names of everything that documents point at, by id; what the actor may not see has none. */
export async function labelsOf(
  actor: DeskActor,
  docs: readonly RecordDoc[],
): Promise<ReadonlyMap<string, Label>> {
  const references = docs.flatMap(referencesOf)
  const labels = new Map<string, Label>()
  const idsOf = (...to: Reference['to'][]) => [
    ...new Set(references.filter((each) => to.includes(each.to)).map(({ id }) => id)),
  ]
  const records = await db().record.findMany({
    where: {
      AND: [
        { id: { in: idsOf('person', 'source', 'organisation', 'letter', 'theme', 'case') } },
        visibleRecordWhere(actor),
      ],
    },
    select: { id: true, kind: true, state: true, content: true },
  })
  for (const { id, kind, state, content } of records) {
    const doc = parseRecord(kind, content)
    labels.set(id, { id, to: kind, state, name: nameOf(doc), ...publishedBy(doc) })
  }
  for (const label of await termLabels(idsOf)) labels.set(label.id, label)
  return labels
}

function publishedBy({ kind, content }: RecordDoc): Pick<Label, 'publisher' | 'published'> {
  if (kind !== 'source') return {}
  const { publisher, published } = content
  return { publisher, ...(published && { published }) }
}

/** What a record is called: its first name or title that is written in any language. */
export const nameOf = (doc: RecordDoc): Words =>
  doc.kind === 'source' && doc.content.title
    ? { [sourceLang(doc.content.lang)]: doc.content.title }
    : (namesOf(doc)[0] ?? {})

const sourceLang = (lang: string) => (lang === 'kk' || lang === 'ru' ? lang : 'en')

async function termLabels(idsOf: (...to: Reference['to'][]) => string[]): Promise<Label[]> {
  const where = (to: Reference['to']) => ({ where: { id: { in: idsOf(to) } } })
  const [places, occupations, laws, terms] = await Promise.all([
    db().place.findMany(where('place')),
    db().occupation.findMany(where('occupation')),
    db().lawArticle.findMany(where('law')),
    db().term.findMany({ where: { id: { in: idsOf('court', 'facility') } } }),
  ])
  return [
    ...places.map(({ id, name }): Label => ({ id, to: 'place', name: toWords(name) })),
    ...occupations.map(({ id, name }): Label => ({ id, to: 'occupation', name: toWords(name) })),
    ...laws.map(({ id, name }): Label => ({ id, to: 'law', name: toWords(name) })),
    ...terms.map(
      ({ id, kind, name }): Label => ({
        id,
        to: kind === 'court' ? 'court' : 'facility',
        name: toWords(name),
      }),
    ),
  ]
}

interface Listing {
  readonly kinds: RecordKind[]
  readonly states?: State[]
  /** Only these. */
  readonly ids?: readonly string[]
  /** The last line of the page before. */
  readonly after?: string
  readonly take?: number
}

/** Working copies by kind, those changed last first. */
export async function listRecords(
  actor: DeskActor,
  { kinds, states, ids, after, take = 50 }: Listing,
): Promise<RecordLine[]> {
  const rows = await db().record.findMany({
    where: {
      AND: [
        {
          kind: { in: kinds },
          ...(states ? { state: { in: states } } : {}),
          ...(ids ? { id: { in: [...ids] } } : {}),
        },
        visibleRecordWhere(actor),
      ],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      kind: true,
      content: true,
      state: true,
      version: true,
      restricted: true,
      updatedAt: true,
    },
  })
  return rows.map(({ content, ...row }) => ({ ...row, name: nameOf(parseRecord(row.kind, content)) }))
}

/** The working copies of a kind of whose name or title every word is found, however it is spelt; at most 200. */
export async function findRecordIds(actor: DeskActor, kind: RecordKind, text: string): Promise<string[]> {
  const words = foldName(text).split(' ').filter(Boolean)
  const rows = await db().record.findMany({
    where: {
      AND: [
        { kind, names: { some: { AND: words.map((word) => ({ folded: { contains: word } })) } } },
        visibleRecordWhere(actor),
      ],
    },
    take: 200,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
