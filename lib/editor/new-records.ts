import type { DeskActor } from '@/lib/auth/policy'
import { LANGS, type Lang } from '@/lib/i18n/lang'
import { firstWords } from '@/lib/picker/first-words'
import { createRecord } from '@/lib/record/mutations'
import { urlPart } from '@/lib/record/parts'
import { valueOf, type Field, type Fields } from './field'
import { rowIds } from './forms'
import { canBeMade, type Made } from './made'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const LONGEST_NAME = 500
/** A field in which «new» was chosen: the picker sends the id of the record to be, and what it is called. */
interface Wanted {
  readonly name: string
  readonly of: Made
  readonly id: string
  readonly called: string
}

/**
 * Begins the people, sources and organisations that pickers of a form ask for as new, and answers the fields with them
 * picked. The ids come from the form, so that a form that is sent twice makes them once.
 * @param heldById the case that they are first written down in; null where the record is no case
 * @throws RefusedError `denied`; `not-found` where an id is that of something the actor must not know of
 */
export async function createNewRecords(
  actor: DeskActor,
  heldById: string | null,
  fields: readonly Field[],
  typed: Fields,
  lang: Lang,
): Promise<Fields> {
  const wanted = wantedIn(fields, typed, '')
  for (const { id, of, called } of wanted) {
    // Organisations are known to all and held by nothing.
    const held = heldById !== null && of !== 'organisation' ? { heldById } : {}
    await createRecord(actor, { id, kind: of, content: firstContent(of, called, lang), ...held })
  }
  const picked = wanted.flatMap(({ name, id, called }) => [
    [name, id] as const,
    [`shown_${name}`, called] as const,
    [`q_${name}`, called] as const,
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
    if (field.type !== 'pick' || !canBeMade(field.of)) return []
    const called = valueOf(typed, `${name}.new`).trim().slice(0, LONGEST_NAME)
    const id = valueOf(typed, `${name}.newId`)
    return called !== '' && UUID.test(id) ? [{ name, of: field.of, id, called }] : []
  })
}

/** What is known of it by then: what it is called, in the language whose letters it has. */
function firstContent(of: Made, called: string, lang: Lang): object {
  const { name } = firstWords(called, lang)
  switch (of) {
    case 'person':
      return { name }
    case 'organisation':
      return { kind: 'ngo', name }
    case 'source': {
      const url = urlPart.safeParse(called)
      const own = LANGS.find((each) => name[each]) ?? lang
      const known = url.success ? { url: url.data } : { title: called }
      return { kind: 'news', publisher: {}, lang: own, seenAs: 'full', ...known }
    }
  }
}
