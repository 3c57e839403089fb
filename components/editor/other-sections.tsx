import { editorPaths } from '@/lib/editor/paths'
import { sayIn } from '@/lib/i18n/lang'
import type { View } from './desk-view'

/** Letters whose asks name this case; they are written in the letter. */
export function LettersSection({ view: { editor, voice } }: { view: View }) {
  const { t, lang } = voice
  return (
    <section className="section editor-section" aria-labelledby="section-letters" id="letters">
      <h2 id="section-letters" className="editor-heading">
        {t('editor.lettersThatAsk')}
      </h2>
      <div>
        {editor.letters.length === 0 ? <p className="label">{t('editor.lettersNone')}</p> : null}
        <ul className="list-plain">
          {editor.letters.map(({ id, name }) => (
            <li key={id}>
              <a href={editorPaths.record(lang, id)}>{sayIn(name, lang).text || t('editor.nameless')}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** Confidential fields have a page of their own, which only those open who were given them. */
export function ConfidentialSection({ view: { editor, voice } }: { view: View }) {
  const { t, lang } = voice
  return (
    <section className="section editor-section" aria-labelledby="section-confidential" id="confidential">
      <h2 id="section-confidential" className="editor-heading">
        {t('editor.confidential')}
      </h2>
      <div>
        <p className="label">{t('editor.confidentialText')}</p>
        <p>
          <a href={editorPaths.confidential(lang, editor.record.id)}>{t('editor.confidentialOpen')}</a>
        </p>
      </div>
    </section>
  )
}
