import type { ReactNode } from 'react'
import { valuesOf } from '@/lib/editor/field'
import { GroupFrame } from './field-frame'
import { shownIn, type FormView } from './form-context'

const LISTS = ['components', 'citations', 'charges'] as const
type List = (typeof LISTS)[number]
const isList = (name: string): name is List => LISTS.some((each) => each === name)

interface Rows {
  readonly list: string
  /** The fields of one row, whose names begin with this. */
  readonly fieldsOf: (prefix: string) => ReactNode
  readonly form: FormView
}

/** Rows within a row: the parts of a sentence, citations, charges. One is offered where there is none. */
export function SubRows({ list, fieldsOf, form }: Rows) {
  const { t } = form.voice
  if (!isList(list)) return null
  const ids = valuesOf(form.open.shown, list)
  const first = form.open.firstIds[list]
  const shown = ids.length === 0 && first ? [first] : ids
  return (
    <GroupFrame name={list} label={t(`editor.lists.${list}`)} form={form}>
      <ol className="list-plain editor-subrows" data-list={list}>
        {shown.map((id, index) => (
          <SubRow key={id} {...{ list, fieldsOf, form, id }} number={index + 1} />
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

function SubRow({ list, fieldsOf, form, id, number }: Rows & { list: List; id: string; number: number }) {
  const { t } = form.voice
  const prefix = `${list}.${id}`
  return (
    <li className="editor-subrow" data-subrow={id} id={`field-${prefix}`} tabIndex={-1}>
      <input type="hidden" name={list} defaultValue={id} />
      {fieldsOf(`${prefix}.`)}
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
