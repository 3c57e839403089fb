import type { z } from 'zod'
import { isJsonArray, isJsonObject, ownValue, type Json, type JsonObject } from '@/lib/document/json'
import { pathParts } from '@/lib/document/change'
import type { Problem } from '@/lib/record/problem'
import type { Field } from './field'
import { fieldAt } from './forms'
import type { RowKey } from './rows'
import { shapeOf, isSection } from './sections'
import type { RecordKind } from '@/lib/record/kinds'

/** What is wrong with a field of a row's form; `field` is empty for the row as a whole. `code` is a key of `editor.errors`. */
export interface FieldError {
  readonly field: string
  readonly code: string
}

const BY_CODE: Readonly<Record<string, string>> = {
  too_big: 'tooLong',
  invalid_type: 'needed',
  invalid_value: 'choose',
}

/** The issues of a row's schema by the fields of its form, one for each field. */
export function fieldErrors(error: z.ZodError, fields: readonly Field[], row: JsonObject): FieldError[] {
  const errors = new Map<string, FieldError>()
  for (const { path, message, code } of error.issues) {
    const field = fieldAt(fields, placeOf(path, row))
    if (!errors.has(field)) errors.set(field, { field, code: codeOf(message, code) })
  }
  return [...errors.values()]
}

/** Schemas of documents give codes for messages; where one does not, it is a rule of zod's own that was broken. */
function codeOf(message: string, code: string): string {
  if (message === 'date.format') return 'dateFormat'
  if (message === 'date.impossible') return 'dateImpossible'
  return /^[a-z]+$/i.test(message) ? message : (BY_CODE[code] ?? 'invalid')
}

/** A place that counts rows («citations», 0) as one that names them. */
function placeOf(path: readonly PropertyKey[], row: JsonObject): string[] {
  let value: Json | undefined = row
  return path.map((part) => {
    const member: Json | undefined = isJsonArray(value)
      ? value[Number(part)]
      : isJsonObject(value)
        ? ownValue(value, String(part))
        : undefined
    const id: Json | undefined = isJsonArray(value) && isJsonObject(member) ? member['id'] : undefined
    value = member
    return typeof id === 'string' ? id : String(part)
  })
}

/** Where in the editor a place of the document is: its row, and within that the field. Null for the document as a whole. */
export function placeInEditor(
  kind: RecordKind,
  path: string,
): (RowKey & { readonly place: readonly string[] }) | null {
  const [first = '', ...rest] = pathParts(path)
  if (isSection(first) && shapeOf(kind, first)?.single === false) {
    const [row = '', ...place] = rest
    return { section: first, row, place }
  }
  const single = (['heading', 'themes'] as const).find((section) =>
    shapeOf(kind, section)
      ?.fields(null)
      .some(({ name }) => name === first),
  )
  return single ? { section: single, row: single, place: [first, ...rest] } : null
}

/** Problems of a document sorted into those of the row that is being written and those of other rows. */
export function sortProblems(
  kind: RecordKind,
  problems: readonly Problem[],
  key: RowKey,
  fields: readonly Field[],
): { readonly own: FieldError[]; readonly others: Problem[] } {
  const own: FieldError[] = []
  const others: Problem[] = []
  for (const problem of problems) {
    const at = placeInEditor(kind, problem.path)
    if (at?.section === key.section && at.row === key.row)
      own.push({ field: fieldAt(fields, at.place), code: problem.code })
    else others.push(problem)
  }
  return { own, others }
}
