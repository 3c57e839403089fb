import { valuesOf, type Field } from '@/lib/editor/field'
import { GroupFrame } from './field-frame'
import { shownIn, type FormView } from './form-context'
import { subPartOf } from './desk-view'
import { OneField } from './one-field'

const LISTS = ['components', 'citations', 'charges'] as const
type List = (typeof LISTS)[number]
const isList = (name: string): name is List => LISTS.some((each) => each === name)

/** Rows within a row: the parts of a sentence, citations, charges. One is offered where there is none. */
export function SubRows({ list, fields, form }: { list: string; fields: readonly Field[]; form: FormView }) {
  const { t } = form.voice
  if (!isList(list)) return null
  const ids = valuesOf(form.open.shown, list)
  const first = form.open.firstIds[list]
  const shown = ids.length === 0 && first ? [first] : ids
  return (
    <GroupFrame name={list} label={t(`editor.lists.${list}`)} form={form}>
      <ol className="list-plain editor-subrows" data-list={list}>
        {shown.map((id, index) => (
          <SubRow key={id} {...{ list, fields, form, id }} number={index + 1} />
        ))}
      </ol>
      <button
        className="desk-quiet"
        name="more"
        value={list}
        formAction={form.keepPath}
        formNoValidate
        data-more={list}
      >
        {t(`editor.another.${list}`)}
      </button>
    </GroupFrame>
  )
}

interface RowProps {
  readonly list: List
  readonly fields: readonly Field[]
  readonly form: FormView
  readonly id: string
  readonly number: number
}

function SubRow({ list, fields, form, id, number }: RowProps) {
  const { t } = form.voice
  const prefix = `${list}.${id}`
  return (
    <li className="editor-subrow" data-subrow={id} id={`field-${prefix}`} tabIndex={-1}>
      <input type="hidden" name={list} defaultValue={id} />
      <div className="editor-grid">
        {fields.map((field) => (
          <OneField
            key={field.name}
            name={`${prefix}.${field.name}`}
            field={field}
            part={subPartOf(list)}
            form={form}
          />
        ))}
      </div>
      <label className="editor-tick editor-quiet-tick">
        <input
          type="checkbox"
          name={`${prefix}.remove`}
          value="yes"
          defaultChecked={shownIn(`${prefix}.remove`, form) !== ''}
        />
        {t(`editor.takeAway.${list}`, { number })}
      </label>
    </li>
  )
}
