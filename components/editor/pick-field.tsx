import { adding } from '@/lib/editor/forms'
import type { PickKind } from '@/lib/picker/kinds'
import { SEARCH_BUTTON } from '@/lib/picker/picked'
import { nameOfLabel } from '@/lib/review/telling'
import { FieldFrame, GroupFrame } from './field-frame'
import { allShownIn, shownIn, wired, type FormView } from './form-context'

interface Props {
  readonly name: string
  readonly label: string
  readonly hint?: string | null
  readonly of: PickKind
  readonly form: FormView
}

/** A record or a term that is chosen by its name. */
export function PickField({ name, label, hint, of, form }: Props) {
  return (
    <FieldFrame name={name} label={label} hint={hint} form={form}>
      <PickBox name={name} of={of} form={form} />
    </FieldFrame>
  )
}

function PickBox({ name, of, form }: Pick<Props, 'name' | 'of' | 'form'>) {
  const id = shownIn(name, form)
  const called = id ? nameOfLabel(id, form.telling) : ''
  const kept = shownIn(`shown_${name}`, form) || called
  return (
    <span className="editor-pick" data-pick={of}>
      <input type="hidden" name={name} defaultValue={id} />
      <input type="hidden" name={`shown_${name}`} defaultValue={kept} />
      <input
        {...wired(name, form)}
        name={`q_${name}`}
        className="field"
        autoComplete="off"
        maxLength={300}
        defaultValue={shownIn(`q_${name}`, form) || called}
      />
      <button className="desk-quiet" name={SEARCH_BUTTON} value={name}>
        {form.voice.t('picker.search')}
      </button>
    </span>
  )
}

/** Several of them: those that were chosen, and a box to choose one more. */
export function PicksField({ name, label, hint, of, form }: Props) {
  const more = adding(name)
  return (
    <GroupFrame name={name} label={label} hint={hint} form={form}>
      <ul className="list-plain">
        {allShownIn(name, form).map((id) => (
          <li key={id}>
            <label className="editor-tick">
              <input type="checkbox" name={name} value={id} defaultChecked />
              {nameOfLabel(id, form.telling)}
            </label>
          </li>
        ))}
      </ul>
      <PickField name={more} label={form.voice.t('editor.oneMore')} of={of} form={form} />
    </GroupFrame>
  )
}
