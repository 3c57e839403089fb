import type { DeskActor } from '@/lib/auth/policy'
import type { Words } from '@/lib/i18n/lang'
import { readPickParameter } from '@/lib/picker/picked'
import { localPath } from '@/lib/picker/paths'
import { RECORD_KINDS, type RecordKind } from '@/lib/record/kinds'
import { idPart } from '@/lib/record/parts'
import { labelsOf } from '@/lib/record/queries'
import { docOfPicked } from './picked'

/** What the form of a new record begins with, as its address says. */
export interface NewRecord {
  /** Null where it is still to be chosen. */
  readonly kind: RecordKind | null
  readonly name: string
  readonly person: { readonly id: string; readonly name: Words } | null
  readonly heldBy: string
  /** Where to go back to with it, and the field that it is for. */
  readonly back: string
  readonly field: string
}

export async function loadNewRecord(actor: DeskActor, query: URLSearchParams): Promise<NewRecord> {
  const pick = readPickParameter(query.get('pick'))
  const labels = pick ? await labelsOf(actor, [docOfPicked([{ of: 'person', id: pick.id }])]) : new Map()
  const person: { id: string; name: Words } | undefined = pick ? labels.get(pick.id) : undefined
  const heldBy = idPart.safeParse(query.get('heldBy'))
  return {
    kind: RECORD_KINDS.find((kind) => kind === query.get('kind')) ?? null,
    name: query.get('name') ?? '',
    person: person ? { id: person.id, name: person.name } : null,
    heldBy: heldBy.success ? heldBy.data : '',
    back: localPath(query.get('return')) ?? '',
    field: query.get('field') ?? '',
  }
}
