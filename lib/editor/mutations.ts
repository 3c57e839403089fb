import { ZodError } from 'zod'
import type { DeskActor } from '@/lib/auth/policy'
import { revertChanges } from '@/lib/document/apply'
import { MisfitError, pathParts } from '@/lib/document/change'
import type { JsonObject } from '@/lib/document/json'
import { db } from '@/lib/db/client'
import { changesSince } from '@/lib/record/changes'
import { editRecord } from '@/lib/record/mutations'
import { RefusedError, type Conflict, type Problem } from '@/lib/record/problem'
import { getRecord, type RecordDto } from '@/lib/record/queries'
import { toJson } from '@/lib/record/to-json'
import type { RecordKind } from '@/lib/record/kinds'
import type { Fields } from './field'
import { usesOf } from './in-use'
import type { FieldError } from './issues'
import { checkRow, fieldsShown, readKey, readSent, resolveConflicts, type Sent } from './row-form'
import { valueOf } from './field'
import { dropRow, moveRow, putRow, rowOf, rowsIn, type RowKey } from './rows'
import { shapeOf } from './sections'
import { withQuotes } from './quotes-of-text'
import { dropTyped, keepTyped } from './typed-mutations'
import { createNewRecords } from './new-records'

/** How a row was saved, or why it was not; what was typed is then kept. */
export type Saved =
  | { readonly saved: RowKey; readonly revision: number }
  | { readonly missing: true }
  | {
      readonly key: RowKey
      readonly why: 'fields' | 'conflict' | 'problems' | 'changed' | 'state' | 'denied'
      readonly errors: readonly FieldError[]
      readonly problems: readonly Problem[]
      readonly conflicts: readonly Conflict[]
    }

/** What a form says does not fit its schema; thrown to leave the transaction of an edit. */
class UnfitError extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super('the fields of a row do not fit')
  }
}

/** Saves the row that a form sent, into the document that its writer saw; others' changes to other fields stay. */
export async function saveRow(actor: DeskActor, recordId: string, fields: Fields): Promise<Saved> {
  const record = await getRecord(actor, recordId)
  const sent = record && readSent(record.doc.kind, fields)
  if (!record || !sent) return { missing: true }
  const { kind } = record.doc
  let ready = sent
  try {
    ready = await prepare(actor, record, sent)
    const { revision } = await editRecord(actor, recordId, {
      base: sent.base,
      change: (seen) => changed(kind, ready, toJson(seen.content)),
    })
    await dropTyped(actor, recordId, sent.key)
    return { saved: savedKey(ready), revision }
  } catch (error) {
    const refused = refusalOf(error, sent.key)
    if (!refused) throw error
    if ('missing' in refused) return refused
    await keepTyped(actor, recordId, { ...fields, ...ready.typed })
    return refused
  }
}

/** The form with what it asks for besides: new people, sources and organisations, and what stands around its quotes. */
async function prepare(actor: DeskActor, record: RecordDto, sent: Sent): Promise<Sent> {
  const shape = shapeOf(record.doc.kind, sent.key.section)
  if (!shape) return sent
  const { fields } = fieldsShown(toJson(record.doc.content), shape, sent.key, valueOf(sent.typed, 'kind'))
  const typed = await createNewRecords(actor, holderOf(record), fields, sent.typed, actor.lang)
  return { ...sent, typed: await withQuotes(actor, fields, typed) }
}

/** The case that holds what is first written down in a record; null outside of cases. */
const holderOf = ({ id, doc, heldById }: RecordDto) => (doc.kind === 'case' ? id : heldById)

/** The row's own key: that of a subject is its person's. */
const savedKey = ({ key, typed }: Sent): RowKey =>
  key.section === 'subjects' ? { ...key, row: valueOf(typed, 'id') || key.row } : key

function changed(kind: RecordKind, sent: Sent, content: JsonObject): JsonObject {
  const shape = shapeOf(kind, sent.key.section)
  if (!shape) throw new UnfitError([{ field: '', code: 'invalid' }])
  const { shown } = fieldsShown(content, shape, sent.key, valueOf(sent.typed, 'kind'))
  const typed = resolveConflicts(sent.typed, shown)
  if (!typed) throw new UnfitError([{ field: 'conflicts', code: 'choose' }])
  // The row that was taken away by somebody else stays away where that was chosen.
  if (valueOf(typed, 'choose.') === 'theirs') return content
  const { said, fields, errors } = checkRow(shape, { ...sent, typed }, rowOf(content, shape, sent.key))
  if (!said) throw new UnfitError(errors)
  const id = said['id']
  const isTwice =
    id !== undefined &&
    id !== sent.key.row &&
    rowsIn(content, sent.key.section).some((row) => row['id'] === id)
  if (isTwice) throw new UnfitError([{ field: 'id', code: 'twice' }])
  return putRow(content, kind, sent.key, said, fields)
}

function refusalOf(error: unknown, key: RowKey): Exclude<Saved, { saved: RowKey }> | null {
  const nothing = { key, errors: [], problems: [], conflicts: [] }
  if (error instanceof UnfitError) return { ...nothing, why: 'fields', errors: error.errors }
  // Fields fit and the document does not: a key that only a script could have sent.
  if (error instanceof ZodError)
    return { ...nothing, why: 'fields', errors: [{ field: '', code: 'invalid' }] }
  if (!(error instanceof RefusedError)) return null
  const { refusal } = error
  switch (refusal.code) {
    case 'not-found':
      return { missing: true }
    case 'conflict':
      return { ...nothing, why: 'conflict', conflicts: refusal.conflicts }
    case 'problems':
      return { ...nothing, why: 'problems', problems: refusal.problems }
    case 'state':
    case 'changed':
    case 'denied':
      return { ...nothing, why: refusal.code }
    case 'two-people':
      return { ...nothing, why: 'denied' }
  }
}

/** How a row was taken away, moved or brought back; `uses` are the rows that still point at it. */
export type Rearranged =
  | { readonly revision: number; readonly key: RowKey }
  | { readonly missing: true }
  | { readonly uses: readonly RowKey[]; readonly key: RowKey }

/** Takes a row away. @throws RefusedError as `editRecord` does */
export async function removeRow(actor: DeskActor, recordId: string, fields: Fields): Promise<Rearranged> {
  return rearrange(actor, recordId, fields, async (kind, key, base) => {
    let uses: RowKey[] = []
    const { revision } = await editRecord(actor, recordId, {
      base,
      change: ({ content }) => {
        const document = toJson(content)
        uses = usesOf(document, key)
        return uses.length > 0 || shapeOf(kind, key.section)?.single ? document : dropRow(document, key)
      },
    })
    if (uses.length > 0) return { uses, key }
    await dropTyped(actor, recordId, key)
    return { revision, key }
  })
}

/** Moves a row past its neighbour; claims have those of their own kind for neighbours. */
export async function shiftRow(actor: DeskActor, recordId: string, fields: Fields): Promise<Rearranged> {
  const by = valueOf(fields, 'by') === 'up' ? 'up' : 'down'
  return rearrange(actor, recordId, fields, async (_kind, key, base) => {
    const { revision } = await editRecord(actor, recordId, {
      base,
      change: ({ content }) => {
        const document = toJson(content)
        const moved = rowsIn(document, key.section).find(({ id }) => id === key.row)
        return moveRow(document, key, by, (row) => row['kind'] === moved?.['kind'])
      },
    })
    return { revision, key }
  })
}

async function rearrange(
  actor: DeskActor,
  recordId: string,
  fields: Fields,
  work: (kind: RecordKind, key: RowKey, base: number) => Promise<Rearranged>,
): Promise<Rearranged> {
  const record = await getRecord(actor, recordId)
  const base = Number(valueOf(fields, 'base'))
  const key = record && readKey(record.doc.kind, valueOf(fields, 'section'), valueOf(fields, 'row'))
  if (!record || !key || !Number.isSafeInteger(base)) return { missing: true }
  return work(record.doc.kind, key, base)
}

/** Brings the rows back that one revision of a record took away. @throws RefusedError as `editRecord` does */
export async function bringBack(
  actor: DeskActor,
  recordId: string,
  number: number,
): Promise<{ revision: number; key: RowKey } | { missing: true }> {
  const record = await getRecord(actor, recordId)
  if (!record || number < 1) return { missing: true }
  const revision = (await changesSince(db(), recordId, number - 1))?.[0]
  const gone = (revision?.changes ?? []).filter(
    ({ path, after }) => after === undefined && pathParts(path).length === 2,
  )
  const [section = '', row = ''] = pathParts(gone[0]?.path ?? '')
  const key = readKey(record.doc.kind, section, row)
  if (!key) return { missing: true }
  try {
    const saved = await editRecord(actor, recordId, {
      base: record.revision,
      change: ({ content }) => revertChanges(toJson(content), gone),
    })
    return { revision: saved.revision, key }
  } catch (error) {
    // It stands there again already.
    if (error instanceof MisfitError) return { revision: record.revision, key }
    throw error
  }
}
