import { editorPaths, panelText, rowAnchor } from '@/lib/editor/paths'
import { readKeyText } from '@/lib/editor/row-form'
import { nameOfPath } from '@/lib/review/describe'
import type { View } from './desk-view'

/** A row was just taken away: the way back. */
export function Removed({ view: { editor, voice } }: { view: View }) {
  const { record, removed, panel, editable } = editor
  if (removed === null || !editable) return null
  return (
    <form
      method="post"
      id="removed"
      tabIndex={-1}
      action={editorPaths.step(voice.lang, record.id, 'bring-back')}
      className="desk-note desk-actions"
    >
      <span role="status">{voice.t('editor.removed.text')}</span>
      <input type="hidden" name="revision" value={removed} />
      <input type="hidden" name="panel" value={panelText(panel)} />
      <button className="desk-quiet">{voice.t('editor.removed.button')}</button>
    </form>
  )
}

/** Rows that keep another from being taken away, with a way to each. */
export function Uses({ uses, view: { editor, voice } }: { uses: readonly string[]; view: View }) {
  const { record, panel, labels } = editor
  const keys = uses.flatMap((text) => readKeyText(record.doc.kind, text) ?? [])
  if (keys.length === 0) return null
  return (
    <div className="desk-note">
      <p>{voice.t('editor.uses')}</p>
      <ul>
        {keys.map((key) => (
          <li key={key.row}>
            <a href={editorPaths.record(voice.lang, record.id, { panel, edit: key, hash: rowAnchor(key) })}>
              {nameOfPath(`/${key.section}/${key.row}`, record.doc, labels, voice)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
