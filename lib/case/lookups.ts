import { EVERYONE, visibleLetterWhere, visibleWhere, type DeskActor } from '@/lib/auth/policy'
import { sourceBriefSelect, type SourceBriefRow } from '@/lib/claim/queries'
import { boundsOf } from '@/lib/dates/edtf'
import { toDbDate } from '@/lib/dates/day'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/types'
import { parseRecord, type RecordDoc } from '@/lib/record/kinds'
import { visibleRecordWhere } from '@/lib/record/policy'
import { referencesOf } from '@/lib/record/references'
import { lookUpTerms, type TermLookups } from '@/lib/vocabulary/lookups'

const named = { slug: true, name: true } as const

interface Named {
  readonly slug: string
  readonly name: Prisma.JsonValue
}

/** What a document points at, as pages show it, by id. What its reader may not see is not in it. */
export interface Lookups extends TermLookups {
  readonly people: ReadonlyMap<string, Named>
  readonly sources: ReadonlyMap<string, SourceBriefRow>
  readonly organisations: ReadonlyMap<string, Named>
  readonly themes: ReadonlyMap<string, Named>
  readonly letters: ReadonlyMap<string, { readonly slug: string; readonly title: Prisma.JsonValue }>
}

/** What readers see of all that documents point at. */
export async function publicLookups(docs: readonly RecordDoc[]): Promise<Lookups> {
  const references = docs.flatMap(referencesOf)
  const among = (...to: string[]) => ({
    id: { in: [...new Set(references.filter((each) => to.includes(each.to)).map(({ id }) => id))] },
  })
  const visible = visibleWhere(EVERYONE)
  const [people, sources, organisations, themes, letters, terms] = await Promise.all([
    db().person.findMany({ where: { ...among('person'), ...visible }, select: { id: true, ...named } }),
    db().source.findMany({
      where: { ...among('source'), ...visible },
      select: { id: true, ...sourceBriefSelect },
    }),
    db().organisation.findMany({
      where: { ...among('organisation'), ...visible },
      select: { id: true, ...named },
    }),
    db().theme.findMany({ where: { ...among('theme'), ...visible }, select: { id: true, ...named } }),
    db().letter.findMany({
      where: { ...among('letter'), ...visibleLetterWhere(EVERYONE) },
      select: { id: true, slug: true, title: true },
    }),
    lookUpTerms(references),
  ])
  return {
    people: byId(people),
    sources: byId(sources),
    organisations: byId(organisations),
    themes: byId(themes),
    letters: byId(letters),
    ...terms,
  }
}

/** Rows by id, the id left out: pages do not show it. */
function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, Omit<T, 'id'>> {
  return new Map(rows.map(({ id, ...row }) => [id, row]))
}

/** The same with the people, sources and organisations that would be published along, as their working copies have them. */
export async function previewLookups(actor: DeskActor, doc: RecordDoc): Promise<Lookups> {
  const ids = referencesOf(doc).map(({ id }) => id)
  const rows = await db().record.findMany({
    where: {
      AND: [
        {
          id: { in: ids },
          version: null,
          state: { not: 'withdrawn' },
          kind: { in: ['person', 'source', 'organisation'] },
        },
        visibleRecordWhere(actor),
      ],
    },
    select: { id: true, kind: true, content: true },
  })
  const lookups = await publicLookups([doc])
  const people = new Map(lookups.people)
  const sources = new Map(lookups.sources)
  const organisations = new Map(lookups.organisations)
  for (const { id, kind, content } of rows) {
    const draft = parseRecord(kind, content)
    if (draft.kind === 'person') people.set(id, { slug: NOT_YET, name: draft.content.name })
    if (draft.kind === 'organisation') organisations.set(id, { slug: NOT_YET, name: draft.content.name })
    if (draft.kind === 'source') sources.set(id, briefOf(draft.content))
  }
  return { ...lookups, people, sources, organisations }
}

/** In the place of an address that a draft does not have yet. */
const NOT_YET = 'draft'

function briefOf(doc: Extract<RecordDoc, { kind: 'source' }>['content']): SourceBriefRow {
  const last = doc.published ? boundsOf(doc.published).latest : null
  return {
    slug: NOT_YET,
    publisher: doc.publisher,
    title: doc.title ?? null,
    titleNote: doc.titleNote ?? null,
    lang: doc.lang,
    published: doc.published ?? null,
    publishedLast: last && toDbDate(last),
    url: doc.url ?? null,
    seenAs: doc.seenAs,
    weak: doc.weak,
  }
}
