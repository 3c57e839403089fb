import type { Field } from '@/lib/editor/field'
import type { PartName } from '@/lib/review/field'
import { arrange } from './arranged'
import { editorPaths } from '@/lib/editor/paths'
import { labelOf, shownIn, type FormView } from './form-context'
import { subPartOf } from './desk-view'
import { OneField } from './one-field'
import { SubRows } from './sub-rows'

interface Props {
  readonly fields: readonly Field[]
  /** What stands before the names of the fields: that of a row within the row. */
  readonly prefix?: string
  readonly part: PartName
  readonly form: FormView
}

/** The fields of a row, those that are seldom needed folded away beneath. */
export function FieldList({ fields, prefix = '', part, form }: Props) {
  const { plain, seldom, unfolded } = arrange(fields, prefix, form)
  const boxes = fields.filter(({ type }) => type === 'langs').map(({ name }) => name)
  const words = fields.find(({ type }) => type === 'longWords')
  const names = seldom.map(({ name }) => labelOf(part, name, form)).join(', ')
  const one = (field: Field) =>
    field.type === 'rows' ? (
      <SubRows
        key={field.name}
        list={field.name}
        form={form}
        fieldsOf={(before) => (
          <FieldList fields={field.fields} prefix={before} part={subPartOf(field.name)} form={form} />
        )}
      />
    ) : (
      <OneField
        key={field.name}
        name={prefix + field.name}
        field={field}
        part={part}
        form={form}
        boxes={field === words ? boxes : []}
      />
    )
  return (
    <>
      <div className="editor-grid">{plain.map(one)}</div>
      <SourceLink prefix={prefix} form={form} />
      {seldom.length > 0 ? (
        <details className="editor-more" open={unfolded}>
          <summary>{form.voice.t('editor.more', { fields: names })}</summary>
          <div className="editor-grid">{seldom.map(one)}</div>
        </details>
      ) : null}
    </>
  )
}

/** The source of a citation, to be opened at the side of this form. */
function SourceLink({ prefix, form }: { prefix: string; form: FormView }) {
  const { editor, open, voice } = form
  const source = prefix.startsWith('citations.') ? shownIn(`${prefix}sourceId`, form) : ''
  const isOpen = editor.panel !== null && 'source' in editor.panel && editor.panel.source === source
  if (source === '' || isOpen) return null
  const href = editorPaths.record(voice.lang, editor.record.id, {
    panel: { source },
    edit: open.key,
    hash: `field-${prefix.slice(0, -1)}`,
  })
  return (
    <p className="editor-quiet-tick">
      <a href={href}>{voice.t('editor.source.beside')}</a>
    </p>
  )
}
