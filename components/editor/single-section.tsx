import { editorPaths, rowAnchor } from '@/lib/editor/paths'
import { shapeOf } from '@/lib/editor/sections'
import { LANGS } from '@/lib/i18n/lang'
import { wordsSchema } from '@/lib/i18n/words'
import { sayField } from '@/lib/review/row-names'
import { fieldOf } from '@/lib/review/shapes'
import { labelOf } from './form-context'
import type { View } from './desk-view'
import { RowForm } from './row-form'

/** A section that is one form: the heading of a record, the themes of a case. */
export function SingleSection({ section, view }: { section: 'heading' | 'themes'; view: View }) {
  const { editor, voice } = view
  const { t, lang } = voice
  const { record, panel, open, editable } = editor
  const key = { section, row: section }
  const isOpen = open?.key.section === section
  return (
    <section className="section editor-section" aria-labelledby={`section-${section}`} id={section}>
      <h2 id={`section-${section}`} className="editor-heading">
        {t(`editor.section.${section}`)}
      </h2>
      <div id={rowAnchor(key)} className="editor-row" tabIndex={-1} data-row={`${section}/${section}`}>
        {isOpen ? (
          <RowForm open={open} view={view} />
        ) : (
          <>
            <Told section={section} view={view} />
            {editable ? (
              <a
                data-edit
                href={editorPaths.record(lang, record.id, { panel, edit: key, hash: rowAnchor(key) })}
              >
                {t('editor.edit')}
              </a>
            ) : null}
          </>
        )}
      </div>
    </section>
  )
}

function Told({ section, view }: { section: 'heading' | 'themes'; view: View }) {
  const { editor, telling, voice } = view
  const { kind } = editor.record.doc
  const fields = shapeOf(kind, section)?.fields(null) ?? []
  return (
    <dl className="editor-told">
      {fields.map(({ name }) => {
        const isWords = fieldOf(kind, name)?.is === 'words'
        const words = isWords ? wordsSchema.safeParse(telling.content[name]) : null
        const said = sayField(kind, name, telling.content, telling)
        if (!said && !isWords) return null
        return (
          <div key={name}>
            <dt>{labelOf(kind, name, view)}</dt>
            <dd>
              {words?.success
                ? LANGS.map((each) => (
                    <p key={each} lang={words.data[each] ? each : undefined}>
                      <span className="editor-lang-code">{each}</span>{' '}
                      {words.data[each] ?? (
                        <span className="editor-missing">{voice.t('editor.notWritten')}</span>
                      )}
                    </p>
                  ))
                : said}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
