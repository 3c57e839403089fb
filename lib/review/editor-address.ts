import { fieldAt } from '@/lib/editor/forms'
import { placeInEditor } from '@/lib/editor/issues'
import { editorPaths, rowAnchor } from '@/lib/editor/paths'
import { fieldsOfRow, rowOf } from '@/lib/editor/rows'
import { shapeOf } from '@/lib/editor/sections'
import type { Lang } from '@/lib/i18n/lang'
import type { RecordDoc } from '@/lib/record/kinds'
import { toJson } from '@/lib/record/to-json'

/** Where in the editor a path of a record's document is: its row, open, at the field. */
export function editorAddress(lang: Lang, id: string, doc: RecordDoc, path: string): string {
  const key = placeInEditor(doc.kind, path)
  const shape = key && shapeOf(doc.kind, key.section)
  if (!key || !shape) return editorPaths.record(lang, id)
  const row = shape.single ? null : rowOf(toJson(doc.content), shape, key)
  const field = fieldAt(fieldsOfRow(shape, row?.['kind']), key.place)
  return editorPaths.record(lang, id, { edit: key, hash: field ? `field-${field}` : rowAnchor(key) })
}
