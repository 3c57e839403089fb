import { Picker } from '@/components/form/picker'
import { pickerWords } from '@/components/picker/picker-field'
import { editorPaths } from '@/lib/editor/paths'
import { keyOf } from '@/lib/editor/rows'
import { sayIn } from '@/lib/i18n/lang'
import { pickListPath } from '@/lib/picker/paths'
import { nameOfLabel } from '@/lib/review/telling'
import type { View } from './desk-view'

/** Opens a source at the side: one of those of this record, or any other. */
export function SourceChooser({ view }: { view: View }) {
  const { editor, voice } = view
  const { t, lang } = voice
  const { record, sources, panel, open, editable } = editor
  const isOpen = (id: string) => panel !== null && 'source' in panel && panel.source === id
  const edit = open ? { edit: open.key } : {}
  const held: Record<string, string> = record.doc.kind === 'case' ? { heldBy: record.id } : {}
  return (
    <details className="editor-sources" open={panel !== null && 'source' in panel}>
      <summary>{t('editor.source.beside')}</summary>
      {sources.length > 0 ? (
        <ul className="list-plain editor-source-list">
          {sources.map((source) => (
            <li key={source.id}>
              <a
                href={editorPaths.record(lang, record.id, {
                  panel: { source: source.id },
                  ...edit,
                  hash: open ? 'form' : '',
                })}
                aria-current={isOpen(source.id) ? 'true' : undefined}
              >
                {nameOfLabel(source.id, { voice, labels: new Map([[source.id, source]]) })}
              </a>{' '}
              <span className="label">{sayIn(source.name, lang).text}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <form method="get" action={editorPaths.record(lang, record.id)} className="editor-source-form">
        {open ? <input type="hidden" name="edit" value={keyOf(open.key)} /> : null}
        <label htmlFor="source-choice">{t('editor.source.choose')}</label>
        <Picker
          id="source-choice"
          name="source"
          listUrl={pickListPath(lang, 'source')}
          chosen={null}
          words={pickerWords(voice)}
        />
        <button className="button">{t('editor.source.open')}</button>
        {editable ? (
          <a
            href={`${editorPaths.new(lang)}?${new URLSearchParams({ kind: 'source', ...held })}&${backTo(view)}`}
          >
            {t('editor.source.new')}
          </a>
        ) : null}
      </form>
    </details>
  )
}

/** The page of a new source comes back here with it at the side. */
const backTo = ({ editor, voice }: View) =>
  new URLSearchParams({
    return: editorPaths.record(voice.lang, editor.record.id, editor.open ? { edit: editor.open.key } : {}),
    field: 'source',
  }).toString()
