import { isJsonArray, isJsonObject, type Json, type JsonObject } from '@/lib/document/json'
import type { RecordKind } from '@/lib/record/kinds'
import { keysOf, type Field } from './field'
import { isClaimKind, shapeOf, type Section, type SectionShape } from './sections'
import { settle } from './settle'

/** A row of a section, by name; of a single section the row is the document and has the section's name. */
export interface RowKey {
  readonly section: Section
  readonly row: string
}

/** The id of a row; every row of a document has one. */
export const rowId = ({ id }: JsonObject): string => (typeof id === 'string' ? id : '')

export const keyOf = ({ section, row }: RowKey): string => `${section}/${row}`

/** The rows of a section; of a single one the document itself. */
export function rowsIn(content: JsonObject, section: Section): JsonObject[] {
  const list = content[section]
  return isJsonArray(list) ? list.filter(isJsonObject) : []
}

export function rowOf(content: JsonObject, shape: SectionShape, { section, row }: RowKey): JsonObject | null {
  if (shape.single) return content
  return rowsIn(content, section).find(({ id }) => id === row) ?? null
}

/** The fields of a row as it stands, or as it is being written: those of a claim are of its kind. */
export function fieldsOfRow(shape: SectionShape, kind: unknown): readonly Field[] {
  return shape.fields(isClaimKind(kind) ? kind : null)
}

/** The document with what a form says in the place of its row. Keys that the form does not speak of stay. */
export function putRow(
  content: JsonObject,
  kind: RecordKind,
  key: RowKey,
  said: JsonObject,
  fields: readonly Field[],
): JsonObject {
  const shape = shapeOf(kind, key.section)
  if (!shape) return content
  const spoken = new Set(keysOf(fields))
  const kept = (row: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !spoken.has(name)))
  if (shape.single) return { ...kept(content), ...said }
  const rows = rowsIn(content, key.section)
  const index = rows.findIndex(({ id }) => id === key.row)
  const row: JsonObject = { ...kept(rows[index] ?? {}), id: key.row, ...said }
  const list: Json[] = index < 0 ? [...rows, row] : rows.with(index, row)
  return settle({ ...content, [key.section]: list }, key)
}

export function dropRow(content: JsonObject, { section, row }: RowKey): JsonObject {
  return { ...content, [section]: rowsIn(content, section).filter(({ id }) => id !== row) }
}

/** The document with a row before its neighbour above or after the one below; `among` says which rows are neighbours. */
export function moveRow(
  content: JsonObject,
  { section, row }: RowKey,
  by: 'up' | 'down',
  among: (row: JsonObject) => boolean = () => true,
): JsonObject {
  const rows = rowsIn(content, section)
  const from = rows.findIndex(({ id }) => id === row)
  const moved = rows[from]
  if (!moved) return content
  const to =
    by === 'up'
      ? rows.findLastIndex((each, index) => index < from && among(each))
      : rows.findIndex((each, index) => index > from && among(each))
  if (to < 0) return content
  return { ...content, [section]: rows.toSpliced(from, 1).toSpliced(to, 0, moved) }
}
