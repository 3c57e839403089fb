import type { ReactNode } from 'react'
import { errorOf, idOf, type FormView } from './form-context'
import { ConflictChoice } from './conflict-choice'

interface Frame {
  readonly name: string
  readonly label: string
  readonly hint?: string | null
  readonly form: FormView
  readonly children: ReactNode
  /** How many of the form's twelve columns it takes on wide screens. */
  readonly width?: 'sixth' | 'third' | 'half' | 'whole'
}

/** One control with its label, hint and error, and with the other side where somebody else changed it too. */
export function FieldFrame({ name, label, hint, form, children, width = 'third' }: Frame) {
  return (
    <div className={frameClass(name, form, width)}>
      <label htmlFor={idOf(name)}>{label}</label>
      {children}
      <Below name={name} hint={hint} form={form} />
    </div>
  )
}

/** Several controls that are one field: words in three languages, boxes. */
export function GroupFrame({ name, label, hint, form, children, width = 'whole' }: Frame) {
  const error = errorOf(name, form)
  return (
    <fieldset
      id={idOf(name)}
      tabIndex={-1}
      className={frameClass(name, form, width)}
      aria-describedby={error ? `${idOf(name)}-error` : undefined}
    >
      <legend>{label}</legend>
      {children}
      <Below name={name} hint={hint} form={form} />
    </fieldset>
  )
}

const frameClass = (name: string, form: FormView, width: string) =>
  `editor-field editor-${width}${errorOf(name, form) ? ' editor-wrong' : ''}`

export function Below({ name, hint, form }: Pick<Frame, 'name' | 'hint' | 'form'>) {
  const error = errorOf(name, form)
  return (
    <>
      {hint ? (
        <p id={`${idOf(name)}-hint`} className="editor-hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${idOf(name)}-error`} className="desk-error">
          {error}
        </p>
      ) : null}
      <ConflictChoice name={name} form={form} />
    </>
  )
}
