import type { FieldError } from '@/lib/editor/issues'
import { placeInEditor } from '@/lib/editor/issues'
import { errorKey, problemKey } from '@/lib/editor/errors'
import { editorPaths, PROBLEM, rowAnchor } from '@/lib/editor/paths'
import { nameOfPath } from '@/lib/review/describe'
import { idOf, labelOf, type FormView } from './form-context'
import { partOf, subPartOf } from './desk-view'

/** What is wrong with the form, first of all, with a way to each field; and what was kept of it. */
export function FormProblems({ form }: { form: FormView }) {
  const { open, editor, voice } = form
  const { t, lang } = voice
  const { errors, others, conflicts, kept } = open
  const count = errors.length + others.length + conflicts.length
  if (count === 0) return kept ? <Kept form={form} /> : null
  return (
    <section
      id={PROBLEM}
      tabIndex={-1}
      className="desk-problem"
      role={editor.tried ? 'alert' : undefined}
      aria-labelledby={`${PROBLEM}-title`}
    >
      <h4 id={`${PROBLEM}-title`}>
        {conflicts.length > 0
          ? t('editor.conflict.title')
          : t(editor.tried ? 'editor.notSaved' : 'editor.cannotSave')}
      </h4>
      <ul>
        {conflicts.map(({ field, by }) => (
          <li key={`conflict ${field}`}>
            <a href={`#conflict-${field}`}>
              {t('editor.conflict.line', {
                name: by ?? t('editor.conflict.someone'),
                field: fieldText(field, form),
              })}
            </a>
          </li>
        ))}
        {errors.map((error) => (
          <li key={`${error.field} ${error.code}`}>
            <a href={error.field === '' || error.field === 'conflicts' ? '#form' : `#${idOf(error.field)}`}>
              {fieldText(error.field, form)}: {t(errorKey(error.code))}
            </a>
          </li>
        ))}
        {others.map(({ path, code }) => {
          const at = placeInEditor(editor.record.doc.kind, path)
          const href = at
            ? editorPaths.record(lang, editor.record.id, {
                panel: editor.panel,
                edit: at,
                hash: rowAnchor(at),
              })
            : '#text'
          return (
            <li key={`${path} ${code}`}>
              <a href={href}>
                {nameOfPath(path, editor.record.doc, editor.labels, voice)}: {t(problemKey(code))}
              </a>
            </li>
          )
        })}
      </ul>
      <p className="label">{t('editor.nothingLost')}</p>
    </section>
  )
}

function Kept({ form: { open, voice } }: { form: FormView }) {
  if (!open.kept) return null
  return (
    <p className="desk-note" id={PROBLEM} tabIndex={-1}>
      {voice.t(open.kept.ended ? 'editor.keptEnded' : 'editor.keptNotSaved')}
    </p>
  )
}

/** A field of the form by its name, in words: «Citations 2, paragraph». */
function fieldText(name: FieldError['field'], form: FormView): string {
  const { open, editor, voice } = form
  const [first = '', second, ...rest] = name.split('.')
  if (first === '' || first === 'conflicts') return voice.t('editor.wholeRow')
  const field = open.fields.find((each) => each.name === first)
  const part = partOf(editor.record.doc.kind, open.key.section)
  if (field?.type === 'rows') {
    const list = ['components', 'citations', 'charges'].includes(first)
      ? voice.t(`editor.lists.${first as 'components'}`)
      : first
    const number = [open.shown[first] ?? []].flat().indexOf(second ?? '') + 1
    const [sub] = rest
    return [number > 0 ? `${list} ${number}` : list, sub ? labelOf(subPartOf(first), sub, form) : '']
      .filter(Boolean)
      .join(', ')
  }
  const lang = second === 'kk' || second === 'ru' || second === 'en' ? second : null
  const label = labelOf(part, first, form)
  return lang ? `${label} (${voice.t(`words.langName.${lang}`)})` : label
}
