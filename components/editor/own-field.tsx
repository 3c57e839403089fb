import { rowId } from '@/lib/editor/rows'
import type { JsonObject } from '@/lib/document/json'
import type { OwnRows } from '@/lib/editor/field'
import { rowsIn } from '@/lib/review/row-names'
import { nameOfLabel, nameOfRow } from '@/lib/review/telling'
import { FieldFrame } from './field-frame'
import { shownIn, wired, type FormView } from './form-context'

type Choice = readonly [value: string, text: string]

interface Props {
  readonly name: string
  readonly label: string
  readonly hint?: string | null
  readonly form: FormView
}

/** A row of the same document: a proceeding, a charge, a sentence, a disagreement. */
export function OwnField({ of, ...props }: Props & { readonly of: OwnRows }) {
  return <ChoiceOf {...props} choices={choicesOf(of, props.form)} />
}

/** Whom the row is about: one of the people or groups of the case. */
export function AboutField(props: Props) {
  const { telling } = props.form
  const { content } = telling
  const name = (row: JsonObject) => nameOfRow(rowId(row), telling)
  const people = rowsIn(content['subjects']).map((row): Choice => [`person:${rowId(row)}`, name(row)])
  const groups = rowsIn(content['groups']).map((row): Choice => [`group:${rowId(row)}`, name(row)])
  return <ChoiceOf {...props} choices={[...people, ...groups]} />
}

function ChoiceOf({ name, label, hint, form, choices }: Props & { readonly choices: readonly Choice[] }) {
  const value = shownIn(name, form)
  // What is chosen already can be chosen again, also where it is none of those that are offered.
  const other = value !== '' && !choices.some(([each]) => each === value)
  return (
    <FieldFrame name={name} label={label} hint={hint} form={form}>
      <select
        {...wired(name, form, Boolean(hint))}
        className="field"
        defaultValue={value || firstOf(choices, form)}
      >
        <option value="">{form.voice.t('editor.none')}</option>
        {other ? <option value={value}>{nameOfLabel(value.replace(/^.*:/, ''), form.telling)}</option> : null}
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** In a new row the only one there is, is the one that is meant. */
const firstOf = (choices: readonly Choice[], { open }: FormView): string =>
  open.isNew && !open.kept && choices.length === 1 ? (choices[0]?.[0] ?? '') : ''

function choicesOf(of: OwnRows, { telling }: FormView): Choice[] {
  const { content } = telling
  const named = (row: JsonObject): Choice => [rowId(row), nameOfRow(rowId(row), telling)]
  switch (of) {
    case 'proceedings':
    case 'disagreements':
      return rowsIn(content[of]).map(named)
    case 'sentences':
      return rowsIn(content['claims'])
        .filter(({ kind }) => kind === 'sentence')
        .map(named)
    case 'charges':
      return rowsIn(content['proceedings']).flatMap((proceeding) =>
        rowsIn(proceeding['charges']).map((charge): Choice => {
          const [id, text] = named(charge)
          return [id, `${nameOfRow(rowId(proceeding), telling)}: ${text}`]
        }),
      )
  }
}
