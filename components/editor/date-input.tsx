import { parseEdtf, edtf } from '@/lib/dates/edtf'
import { writeDate } from '@/lib/dates/write'
import { FieldFrame } from './field-frame'
import { idOf, shownIn, wired, type FormView } from './form-context'

/** A date in EDTF with its reading in words, which follows what is typed where there are scripts. */
export function DateInput({
  name,
  label,
  hint,
  form,
}: {
  name: string
  label: string
  hint: string | null
  form: FormView
}) {
  const value = shownIn(name, form)
  const isDate = value !== '' && parseEdtf(value.trim()).kind !== 'error'
  return (
    <FieldFrame name={name} label={label} hint={hint} form={form} width="third">
      <input
        {...wired(name, form, hint !== null)}
        className="field"
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        defaultValue={value}
        data-edtf
      />
      <output htmlFor={idOf(name)} className="editor-reading" data-reading>
        {isDate ? writeDate(edtf(value.trim()), form.voice.lang) : ''}
      </output>
    </FieldFrame>
  )
}
