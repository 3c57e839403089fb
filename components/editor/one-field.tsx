import type { Field } from '@/lib/editor/field'
import { fieldOf } from '@/lib/review/shapes'
import type { PartName } from '@/lib/review/field'
import { DateInput } from './date-input'
import { FieldFrame } from './field-frame'
import { hintOf, labelOf, shownIn, wired, type FormView } from './form-context'
import { OwnField, AboutField } from './own-field'
import { PickField, PicksField } from './pick-field'
import { WordsField } from './words-field'

interface Props {
  /** Name in the form, with the row's within which it is. */
  readonly name: string
  readonly field: Field
  readonly part: PartName
  readonly form: FormView
  readonly boxes?: readonly string[]
}

/** One field of a row by its type; rows within the row are the list's (field-list.tsx). */
export function OneField({ name, field, part, form, boxes }: Props) {
  const label = labelOf(part, field.name, form)
  const hint = hintOf(field.name, form)
  const control = () => wired(name, form, hint !== null)
  const value = shownIn(name, form)
  switch (field.type) {
    case 'words':
    case 'longWords':
      return <WordsField {...{ name, label, form, part, boxes }} long={field.type === 'longWords'} />
    case 'hidden':
      return <input type="hidden" name={name} defaultValue={value} data-part={field.name} />
    case 'line':
      return (
        <FieldFrame
          name={name}
          label={label}
          hint={hint}
          form={form}
          width={SHORT.has(field.name) ? 'sixth' : 'third'}
        >
          <input
            {...control()}
            className="field"
            maxLength={2000}
            autoComplete="off"
            defaultValue={value}
            data-part={field.name}
          />
        </FieldFrame>
      )
    case 'text':
      return (
        <FieldFrame name={name} label={label} hint={hint} form={form} width="half">
          <textarea
            {...control()}
            className="field editor-text editor-short"
            rows={1}
            maxLength={2000}
            defaultValue={value}
            data-part={field.name}
          />
        </FieldFrame>
      )
    case 'number':
      return (
        <FieldFrame name={name} label={label} hint={hint} form={form} width="sixth">
          <input
            {...control()}
            className="field"
            inputMode="numeric"
            maxLength={9}
            autoComplete="off"
            defaultValue={value}
          />
        </FieldFrame>
      )
    case 'date':
    case 'day':
      return (
        <DateInput
          {...{ name, label, form }}
          hint={field.type === 'day' ? hint : form.voice.t('editor.hints.date')}
        />
      )
    case 'tick':
      return (
        <label className="editor-tick editor-third">
          <input {...control()} type="checkbox" value="yes" defaultChecked={value !== ''} />
          {label}
        </label>
      )
    case 'langs':
      return null
    case 'choice':
      return (
        <FieldFrame name={name} label={label} hint={hint} form={form}>
          <select {...control()} className="field" defaultValue={value}>
            {field.otherwise === undefined ? <option value="">{form.voice.t('editor.choose')}</option> : null}
            {field.options.map((option) => (
              <option key={option} value={option}>
                {optionText(part, field.name, option, form)}
              </option>
            ))}
          </select>
        </FieldFrame>
      )
    case 'pick':
      return <PickField {...{ name, label, hint, form }} of={field.of} />
    case 'picks':
      return <PicksField {...{ name, label, hint, form }} of={field.of} />
    case 'own':
      return <OwnField {...{ name, label, hint, form }} of={field.of} />
    case 'about':
      return <AboutField {...{ name, label, form }} />
    case 'rows':
      return null
  }
}

const SHORT: ReadonlySet<string> = new Set(['paragraph', 'amount', 'currency', 'lang'])

function optionText(part: PartName, name: string, option: string, { telling }: FormView): string {
  const field = fieldOf(part, name)
  return (field?.is === 'value' && field.write(option, telling)) || option
}
