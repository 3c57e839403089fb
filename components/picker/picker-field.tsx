import type { ReactNode } from 'react'
import { Field } from '@/components/desk/field'
import type { Form } from '@/components/desk/form'
import { Picker } from '@/components/form/picker'
import type { Voice } from '@/lib/i18n/voice'
import type { PickKind } from '@/lib/picker/kinds'
import { pickListPath } from '@/lib/picker/paths'

interface Props {
  readonly form: Form
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly kind: PickKind
  readonly chosen: { readonly id: string; readonly name: string } | null
  /** The id that a new record would have, where one may be asked for here. */
  readonly newId?: string | null
  readonly voice: Voice
}

/** A labelled field with a picker. After a refusal what was typed or picked stands in it again. */
export function PickerField({ form, name, label, hint, kind, chosen, newId = null, voice }: Props) {
  const id = form.valueOf(name, chosen?.id ?? '')
  const shown = form.valueOf(`shown_${name}`, chosen?.name ?? '')
  const typed = form.valueOf(`q_${name}`, chosen?.name ?? '')
  return (
    <Field form={form} name={name} label={label} hint={hint}>
      {(control) => (
        <Picker
          id={control.id}
          name={name}
          describedBy={control['aria-describedby']}
          invalid={control['aria-invalid']}
          listUrl={pickListPath(voice.lang, kind)}
          chosen={id && shown ? { id, name: shown } : null}
          typed={typed}
          newId={newId}
          words={pickerWords(voice)}
        />
      )}
    </Field>
  )
}

export function pickerWords({ t }: Voice) {
  return {
    search: t('picker.search'),
    choices: t('picker.results'),
    keys: t('picker.keys'),
    chosen: t('picker.chosen', { name: '{name}' }),
    notChosen: t('picker.notChosen'),
    failed: t('picker.failed'),
  }
}
