import { editorPaths } from '@/lib/editor/paths'
import { textOfParagraphs } from '@/lib/editor/source-text'
import type { Voice } from '@/lib/i18n/voice'
import type { View } from './desk-view'

/** The text of a source on the page of its own record. */
export function SourceTextForm({ view: { editor, voice } }: { view: View }) {
  const { t } = voice
  const { record, ownText, mayWrite } = editor
  return (
    <section className="section editor-section" aria-labelledby="section-text" id="source-text" tabIndex={-1}>
      <h2 id="section-text" className="editor-heading">
        {t('editor.source.title')}
      </h2>
      {mayWrite ? (
        <PasteForm
          sourceId={record.id}
          paragraphs={ownText}
          typed={editor.typedTexts.get(record.id)}
          back=""
          voice={voice}
        />
      ) : (
        ownText.map((paragraph, index) => <p key={`${index} ${paragraph.slice(0, 20)}`}>{paragraph}</p>)
      )}
    </section>
  )
}

export function PasteForm({
  sourceId,
  paragraphs,
  typed,
  back,
  voice,
}: {
  sourceId: string
  paragraphs: readonly string[]
  /** What was typed before and is not saved. */
  typed: string | undefined
  /** Where to go on; empty for the page of the source. */
  back: string
  voice: Voice
}) {
  const { t, lang } = voice
  return (
    <form method="post" action={editorPaths.step(lang, sourceId, 'source-text')} className="desk-field">
      <input type="hidden" name="back" value={back} />
      {typed === undefined ? null : <p className="desk-note">{t('editor.keptNotSaved')}</p>}
      <label htmlFor={`text-${sourceId}`}>{t('editor.source.paste')}</label>
      <p className="label" id={`text-${sourceId}-hint`}>
        {t('editor.source.pasteHint')}
      </p>
      <textarea
        id={`text-${sourceId}`}
        name="text"
        className="field"
        rows={12}
        aria-describedby={`text-${sourceId}-hint`}
        defaultValue={typed ?? textOfParagraphs(paragraphs)}
      />
      <p>
        <button className="button">{t('editor.source.keep')}</button>
      </p>
    </form>
  )
}
