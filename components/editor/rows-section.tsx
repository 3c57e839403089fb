import { rowId } from '@/lib/editor/rows'
import type { JsonObject } from '@/lib/document/json'
import { editorPaths, rowAnchor } from '@/lib/editor/paths'
import type { Section } from '@/lib/editor/sections'
import { rowsIn } from '@/lib/review/row-names'
import { fieldOf } from '@/lib/review/shapes'
import type { View } from './desk-view'
import { RowForm } from './row-form'
import { RowLine } from './row-line'

type Listed = Exclude<Section, 'heading' | 'themes' | 'claims'>

/** A section of rows other than claims. */
export function RowsSection({ section, view }: { section: Listed; view: View }) {
  const { editor, telling, voice } = view
  const field = fieldOf(editor.record.doc.kind, section)
  return (
    <section className="section editor-section" aria-labelledby={`section-${section}`} id={section}>
      <h2 id={`section-${section}`} className="editor-heading">
        {field ? voice.t(field.label) : section}
      </h2>
      <div>
        <Rows section={section} rows={rowsIn(telling.content[section])} view={view} />
        <p className="editor-adds">
          <AddLink section={section} text={voice.t(`editor.new.${section}`)} view={view} />
        </p>
      </div>
    </section>
  )
}

/** The lines of rows; the one that is being written has its form in its place, and a new one stands last. */
export function Rows({
  section,
  rows,
  view,
  isNewHere = true,
}: {
  section: Section
  rows: readonly JsonObject[]
  view: View
  isNewHere?: boolean
}) {
  const { open } = view.editor
  const isOpen = (row: JsonObject) => open?.key.section === section && open.key.row === row['id']
  const isNew = open !== null && open.isNew && open.key.section === section && isNewHere
  if (rows.length === 0 && !isNew) return null
  return (
    <ul className="list-plain editor-rows">
      {rows.map((row) =>
        open && isOpen(row) ? (
          <li key={rowId(row)} id={rowAnchor(open.key)} data-row={`${section}/${open.key.row}`}>
            <RowForm open={open} view={view} />
          </li>
        ) : (
          <RowLine key={rowId(row)} section={section} row={row} view={view} />
        ),
      )}
      {isNew ? (
        <li id={rowAnchor(open.key)} data-row={`${section}/${open.key.row}`}>
          <RowForm open={open} view={view} />
        </li>
      ) : null}
    </ul>
  )
}

/** Opens the form of a new row. */
export function AddLink({
  section,
  kind,
  text,
  view: { editor, voice },
}: {
  section: Section
  kind?: string
  text: string
  view: View
}) {
  if (!editor.editable) return null
  const { record, panel } = editor
  const add = kind ? { section, kind } : { section }
  return (
    <a
      className="editor-add"
      href={editorPaths.record(voice.lang, record.id, { panel, add, hash: 'form' })}
      data-add={section}
    >
      {text}
    </a>
  )
}
