import { v7 as uuid } from 'uuid'
import { Picker } from '@/components/form/picker'
import { pickerWords } from '@/components/picker/picker-field'
import { adding } from '@/lib/editor/forms'
import type { PickKind } from '@/lib/picker/kinds'
import { canBeMade } from '@/lib/editor/made'
import { pickListPath } from '@/lib/picker/paths'
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
  const { voice, telling } = form
  const id = shownIn(name, form)
  const called = shownIn(`shown_${name}`, form) || (id ? nameOfLabel(id, telling) : '')
  const typed = shownIn(`q_${name}`, form) || called
  const control = wired(name, form)
  return (
    <Picker
      id={control.id}
      name={name}
      describedBy={control['aria-describedby']}
      invalid={control['aria-invalid']}
      listUrl={pickListPath(voice.lang, of)}
      chosen={id ? { id, name: called } : null}
      typed={typed}
      newId={canBeMade(of) ? shownIn(`${name}.newId`, form) || uuid() : null}
      words={pickerWords(voice)}
    />
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
