import type { DeskActor } from '@/lib/auth/policy'
import type { Words } from '@/lib/i18n/lang'
import { getRecord, labelsOf, nameOf } from '@/lib/record/queries'
import { NOTHING_WRITTEN } from './mutations'
import { readConfidential } from './queries'
import { CONFIDENTIAL_FIELDS, type ConfidentialField } from './schema'

/** One confidential field with what is written in it; `person` is whom it is about, null for the case as a whole. */
export interface ConfidentialLine {
  readonly field: ConfidentialField
  readonly kind: (typeof CONFIDENTIAL_FIELDS)[number]
  readonly person: Words | null
  /** Null where what is written does not open any more. */
  readonly text: string | null
  readonly base: string
}

export interface ConfidentialPage {
  readonly id: string
  readonly name: Words
  readonly lines: readonly ConfidentialLine[]
}

const OF_PERSON = ['contact', 'health', 'whereabouts'] as const
const OF_CASE = ['source', 'note'] as const

/** The confidential fields of a case; null where there is none for this actor, and where they lack the separate grant. */
export async function loadConfidentialPage(actor: DeskActor, id: string): Promise<ConfidentialPage | null> {
  const record = await getRecord(actor, id)
  if (record?.doc.kind !== 'case') return null
  const read = await readConfidential(actor, id)
  if (!read) return null
  const labels = await labelsOf(actor, [record.doc])
  const written = new Map(read.values.map((value) => [value.field, value]))
  const line = (kind: ConfidentialLine['kind'], personId?: string): ConfidentialLine => {
    const field: ConfidentialField = personId ? `${kind}:${personId}` : kind
    const value = written.get(field)
    written.delete(field)
    const person = personId ? (labels.get(personId)?.name ?? {}) : null
    return { field, kind, person, text: value ? value.text : '', base: value?.base ?? NOTHING_WRITTEN }
  }
  const lines = [
    ...record.doc.content.subjects.flatMap((subject) => OF_PERSON.map((kind) => line(kind, subject.id))),
    ...OF_CASE.map((kind) => line(kind)),
  ]
  // What was written about somebody who is no longer in the case is still there.
  for (const { field, text, base } of written.values()) {
    const kind = CONFIDENTIAL_FIELDS.find((each) => field === each || field.startsWith(`${each}:`))
    if (kind) lines.push({ field, kind, person: null, text, base })
  }
  return { id, name: nameOf(record.doc), lines }
}
