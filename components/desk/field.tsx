import type { ReactNode } from 'react'
import type { Form } from './form'

interface Common {
  readonly form: Form
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Of a text in another language than the page's. */
  readonly lang?: string
}

/** What wires a control to its label, hint and error: spread `control` onto the control. */
interface Wired {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** One field of a form: its label, hint, error and control, wired once. Other controls than a text come as children. */
export function Field({
  form,
  name,
  label,
  hint,
  lang,
  children,
}: Common & { readonly children: (control: Wired) => ReactNode }) {
  const id = form.idOf(name)
  const error = form.errorOf(name)
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  return (
    <div className={error ? 'desk-field desk-field-wrong' : 'desk-field'}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="label">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="desk-error">
          {error}
        </p>
      ) : null}
      <span lang={lang}>
        {children({
          id,
          name,
          'aria-describedby': described || undefined,
          'aria-invalid': error ? true : undefined,
        })}
      </span>
    </div>
  )
}

interface TextProps extends Common {
  readonly value?: string | null
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'url' | 'number'
  readonly autoComplete?: string
  readonly inputMode?: 'numeric' | 'text'
  readonly maxLength?: number
  readonly required?: boolean
}

/** A line of text. After a refusal it shows what was typed, else `value`. */
export function TextField({ value, type = 'text', maxLength = 500, ...rest }: TextProps) {
  const { form, name, label, hint, lang, ...more } = rest
  return (
    <Field form={form} name={name} label={label} hint={hint} lang={lang}>
      {(control) => (
        <input
          {...control}
          {...more}
          type={type}
          maxLength={maxLength}
          className="field"
          defaultValue={type === 'password' ? undefined : form.valueOf(name, value ?? '')}
        />
      )}
    </Field>
  )
}

/** A text of several lines. */
export function TextArea({
  value,
  rows = 4,
  maxLength = 20_000,
  ...common
}: Common & { readonly value?: string | null; readonly rows?: number; readonly maxLength?: number }) {
  return (
    <Field {...common}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          maxLength={maxLength}
          className="field"
          defaultValue={common.form.valueOf(common.name, value ?? '')}
        />
      )}
    </Field>
  )
}

/** A choice of one. */
export function SelectField({
  value,
  choices,
  ...common
}: Common & {
  readonly value?: string | null
  readonly choices: readonly (readonly [value: string, text: string])[]
}) {
  return (
    <Field {...common}>
      {(control) => (
        <select {...control} className="field" defaultValue={common.form.valueOf(common.name, value ?? '')}>
          {choices.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A box to tick. */
export function TickField({ checked = false, ...common }: Common & { readonly checked?: boolean }) {
  const { form, name, label, hint } = common
  const id = form.idOf(name)
  const error = form.errorOf(name)
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ')
  return (
    <div className={error ? 'desk-tick desk-field-wrong' : 'desk-tick'}>
      <input
        id={id}
        name={name}
        type="checkbox"
        value="yes"
        defaultChecked={form.refused ? form.valueOf(name, '') !== '' : checked}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="label">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="desk-error">
          {error}
        </p>
      ) : null}
    </div>
  )
}
