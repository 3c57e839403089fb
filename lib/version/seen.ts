import type { CaseDoc } from '@/lib/case/document'
import type { Lookups } from '@/lib/case/lookups'
import type { ClaimDoc } from '@/lib/claim/document'
import { toWords } from '@/lib/i18n/words'
import type { PersonDoc } from '@/lib/person/document'
import type { RecordDoc } from '@/lib/record/kinds'
import type { Label } from '@/lib/record/queries'

/** The parts of a document that readers may see today: without whoever and whatever was withdrawn since. */
export function seenDocument(record: RecordDoc, lookups: Lookups): RecordDoc {
  switch (record.kind) {
    case 'case':
      return { kind: 'case', content: seenCase(record.content, lookups) }
    case 'person':
      return { kind: 'person', content: seenPerson(record.content, lookups) }
    default:
      throw new Error(`versions of a ${record.kind} have no pages`)
  }
}

function seenCase(doc: CaseDoc, lookups: Lookups): CaseDoc {
  const seen = (personId: string | undefined) => !personId || lookups.people.has(personId)
  return {
    ...doc,
    subjects: doc.subjects.filter(({ id }) => seen(id)),
    proceedings: doc.proceedings.filter(({ personId }) => seen(personId)),
    themes: doc.themes.filter((id) => lookups.themes.has(id)),
    claims: doc.claims
      .filter(({ personId }) => seen(personId))
      .map((claim) => ({ ...claim, citations: seenCitations(claim, lookups) }))
      .filter(({ citations }) => citations.length > 0),
  }
}

const seenCitations = ({ citations }: ClaimDoc, { sources, letters }: Lookups) =>
  citations.filter(({ sourceId, letterId }) => sources.has(sourceId) && (!letterId || letters.has(letterId)))

/** A source that may not be seen counts as not noted. */
const seenPerson = (doc: PersonDoc, { sources }: Lookups): PersonDoc => ({
  ...doc,
  names: doc.names.map(({ sourceId, ...name }) =>
    sourceId && sources.has(sourceId) ? { ...name, sourceId } : name,
  ),
})

/** What documents point at is called so to readers. */
export function labelsForReaders(lookups: Lookups): ReadonlyMap<string, Label> {
  const label = (to: Label['to'], rows: ReadonlyMap<string, { readonly name: unknown }>) =>
    [...rows].map(([id, { name }]): Label => ({ id, to, name: toWords(name) }))
  const labels = [
    ...label('person', lookups.people),
    ...label('organisation', lookups.organisations),
    ...label('theme', lookups.themes),
    ...label('occupation', lookups.occupations),
    ...label('place', lookups.places),
    ...label('court', lookups.terms),
    ...label('law', lookups.laws),
    ...[...lookups.letters].map(([id, { title }]): Label => ({ id, to: 'letter', name: toWords(title) })),
    ...[...lookups.sources].map(
      ([id, { publisher, title, lang, published }]): Label => ({
        id,
        to: 'source',
        name: title ? { [lang === 'kk' || lang === 'ru' ? lang : 'en']: title } : toWords(publisher),
        publisher: toWords(publisher),
        ...(published && { published }),
      }),
    ),
  ]
  return new Map(labels.map((each) => [each.id, each]))
}
