import type { DeskActor } from '@/lib/auth/policy'
import { createRecord } from '@/lib/record/mutations'
import { valueOf, type Field, type Fields } from './field'
import { rowIds } from './forms'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** What can be first written down within a record, and is then held by it where that is a case. */
type Made = 'person' | 'source' | 'organisation'
const isMade = (of: string): of is Made => ['person', 'source', 'organisation'].includes(of)

/** A field in which «new» was chosen: the picker sends the id of the record to be and what it is called. */
interface Wanted {
  readonly name: string
  readonly of: Made
  readonly id: string
  readonly called: string
}

/**
 * Begins the people, sources and organisations that pickers of a form ask for as new, and answers the fields with their
 * ids picked. The ids come from the form, so that a form that is sent twice makes them once.
 */
export async function createNewRecords(
  actor: DeskActor,
  recordId: string,
  fields: readonly Field[],
  typed: Fields,
): Promise<Fields> {
  const wanted = wantedIn(fields, typed, '')
  for (const { id, of, called } of wanted) {
    await createRecord(actor, { id, kind: of, content: firstContent(of, called, actor), heldById: recordId })
  }
  const picked = wanted.flatMap(({ name, id }) => [
    [name, id] as const,
    [`${name}.new`, ''] as const,
    [`${name}.newId`, ''] as const,
  ])
  return { ...typed, ...Object.fromEntries(picked) }
}

function wantedIn(fields: readonly Field[], typed: Fields, prefix: string): Wanted[] {
  return fields.flatMap((field): Wanted[] => {
    const name = prefix + field.name
    if (field.type === 'rows')
      return rowIds(typed, name)
        .filter((id) => valueOf(typed, `${name}.${id}.remove`) === '')
        .flatMap((id) => wantedIn(field.fields, typed, `${name}.${id}.`))
    if (field.type !== 'pick' || !isMade(field.of)) return []
    const called = valueOf(typed, `${name}.new`).trim().slice(0, 500)
    const id = valueOf(typed, `${name}.newId`)
    return called !== '' && UUID.test(id) ? [{ name, of: field.of, id, called }] : []
  })
}

/** What is known of it by then: what it is called, in the language of whoever writes. */
function firstContent(of: Made, called: string, { lang }: DeskActor): object {
  const words = { [lang]: called }
  switch (of) {
    case 'person':
      return { name: words }
    case 'organisation':
      return { kind: 'ngo', name: words }
    case 'source':
      return { kind: 'news', publisher: words, lang, seenAs: 'full' }
  }
}

