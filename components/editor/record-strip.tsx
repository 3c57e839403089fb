import { editorPaths } from '@/lib/editor/paths'
import { LANGS } from '@/lib/i18n/lang'
import type { View } from './desk-view'
import { SourceChooser } from './source-chooser'

/** The state of the record in words, and where else it can be looked at. */
export function RecordStrip({ view }: { view: View }) {
  const { editor, voice } = view
  const { t, lang } = voice
  const { record, editable, mayWrite } = editor
  const { state, version, doc, restricted, heldById } = record
  const stands = state === 'draft' && version !== null ? 'draftBeside' : state
  return (
    <div className="editor-strip">
      <p>
        <span className="chip">{t(`review.kind.${doc.kind}`)}</span>{' '}
        <span className="chip">{t(`review.state.${state}`)}</span>{' '}
        {restricted ? <span className="chip chip-now">{t('editor.restricted')}</span> : null}{' '}
        <span className="label">{t(`review.stands.${stands}`, { version: version ?? 0 })}</span>
      </p>
      {heldById ? (
        <p className="label">
          {t('editor.held')} <a href={editorPaths.record(lang, heldById)}>{t('review.kind.case')}</a>
        </p>
      ) : null}
      {editable ? null : (
        <p className="desk-note">
          {t(mayWrite ? 'editor.readOnlyState' : 'editor.readOnly')}{' '}
          {mayWrite ? (
            <a href={editorPaths.review(lang, heldById ?? record.id)}>{t('editor.toReview')}</a>
          ) : null}
        </p>
      )}
      <nav aria-label={t('review.nav.label')}>
        <ul className="list-plain nav-list editor-nav">
          <li>
            <a href={editorPaths.review(lang, heldById ?? record.id)}>{t('review.nav.review')}</a>
          </li>
          <li>
            <a href={editorPaths.history(lang, record.id)}>{t('review.nav.history')}</a>
          </li>
          <li>
            <a href={editorPaths.access(lang, heldById ?? record.id)}>{t('review.nav.access')}</a>
          </li>
          <li>
            {t('editor.preview.whole')}:{' '}
            {LANGS.map((each) => (
              <a
                key={each}
                href={editorPaths.preview(lang, record.id, each)}
                lang={each}
                className="editor-lang-link"
              >
                {each}
              </a>
            ))}
          </li>
          <li className="editor-wide-only">
            <a
              href={editorPaths.record(lang, record.id, {
                panel: { preview: lang },
                ...(editor.open ? { edit: editor.open.key } : {}),
              })}
            >
              {t('editor.preview.beside')}
            </a>
          </li>
        </ul>
      </nav>
      {'claims' in doc.content ? <SourceChooser view={view} /> : null}
    </div>
  )
}
