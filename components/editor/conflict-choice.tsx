import { valueOf } from '@/lib/editor/field'
import type { FieldConflict } from '@/lib/editor/open-form'
import type { FormView } from './form-context'
import { Clock } from './clock'

/** What somebody else wrote into a field while this form was being filled, and the choice between the two. */
export function ConflictChoice({ name, form }: { name: string; form: FormView }) {
  const conflict = form.open.conflicts.find(({ field }) => field === name)
  return conflict ? <Sides conflict={conflict} form={form} /> : null
}

export function Sides({ conflict, form }: { conflict: FieldConflict; form: FormView }) {
  const { open, voice } = form
  const { t } = voice
  const { field, mine, theirs, by, at } = conflict
  const choice = `choose.${field}`
  const chosen = valueOf(open.shown, choice)
  const who = by ?? t('editor.conflict.someone')
  return (
    <fieldset className="editor-conflict" id={`conflict-${field}`} tabIndex={-1}>
      <legend>
        {t('editor.conflict.changed', { name: who })} {at ? <Clock at={at} voice={voice} /> : null}
      </legend>
      <input type="hidden" name="conflicts" value={field} />
      {(
        [
          ['theirs', t('editor.conflict.theirs', { name: who }), theirs],
          ['mine', t('editor.conflict.mine'), mine],
        ] as const
      ).map(([side, label, text]) => (
        <label key={side} className="editor-side">
          <input type="radio" name={choice} value={side} defaultChecked={chosen === side} />
          <span>
            <strong>{label}</strong> {text || t('editor.conflict.nothing')}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
