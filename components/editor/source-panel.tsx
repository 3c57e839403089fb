import { rowId } from '@/lib/editor/rows'
import type { SourceBeside } from '@/lib/editor/loaders'
import { editorPaths } from '@/lib/editor/paths'
import { findSelector } from '@/lib/editor/quote'
import { isJsonObject, type JsonObject } from '@/lib/document/json'
import { sayIn } from '@/lib/i18n/lang'
import { nameOfRow, nameOfLabel } from '@/lib/review/telling'
import { rowsIn } from '@/lib/review/row-names'
import type { View } from './desk-view'
import { PasteForm } from './source-text-form'

/** Words of the text that a claim cites already. */
interface CitedPlace {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly claimId: string
}

/** The text of a source beside the form: select words, press C. */
export function SourcePanel({ source, view, path }: { source: SourceBeside; view: View; path: string }) {
  const { editor, voice, telling } = view
  const { t, lang } = voice
  const { id, paragraphs, label } = source
  const edit = editor.open ? { edit: editor.open.key } : {}
  const cited = citedPlaces(source, telling.content)
  return (
    <aside
      className="editor-aside"
      aria-labelledby="source-title"
      data-source={id}
      data-source-name={nameOfLabel(id, telling)}
      tabIndex={-1}
    >
      <header className="editor-aside-head">
        <h2 id="source-title">{sayIn(label.name, lang).text || t('editor.nameless')}</h2>
        <p className="label">{nameOfLabel(id, telling)}</p>
        <p className="desk-actions">
          <a href={editorPaths.record(lang, id)}>{t('editor.source.record')}</a>
          <a
            href={editorPaths.record(lang, editor.record.id, {
              ...edit,
              hash: editor.open ? 'form' : 'text',
            })}
          >
            {t('editor.source.close')}
          </a>
        </p>
      </header>
      {paragraphs.length === 0 ? (
        <>
          <p className="measure">{t('editor.source.none')}</p>
          {editor.mayWrite ? (
            <PasteForm
              sourceId={id}
              paragraphs={paragraphs}
              typed={editor.typedTexts.get(id)}
              back={path}
              voice={voice}
            />
          ) : null}
        </>
      ) : (
        <>
          {editor.editable ? (
            <p className="desk-actions">
              <button type="button" className="button editor-scripted" data-cite>
                {t('editor.source.cite')}
              </button>
              <span className="label">{t('editor.source.how')}</span>
              <noscript>
                <span className="label">{t('editor.source.withoutScripts')}</span>
              </noscript>
            </p>
          ) : null}
          <p role="status" className="label" data-cite-status />
          <ol className="list-plain editor-paragraphs">
            {paragraphs.map((paragraph, index) => (
              // Paragraphs are told apart by their places alone.
              <li key={`${index} ${paragraph.slice(0, 20)}`} id={`p-${index + 1}`}>
                <span className="editor-number" aria-hidden="true">
                  {index + 1}
                </span>
                <p data-paragraph={index}>
                  <Marked
                    text={paragraph}
                    places={cited.filter((each) => each.paragraph === index)}
                    view={view}
                  />
                </p>
              </li>
            ))}
          </ol>
          {editor.mayWrite ? (
            <details open={editor.typedTexts.has(id)}>
              <summary>{t('editor.source.mend')}</summary>
              <PasteForm
                sourceId={id}
                paragraphs={paragraphs}
                typed={editor.typedTexts.get(id)}
                back={path}
                voice={voice}
              />
            </details>
          ) : null}
        </>
      )}
    </aside>
  )
}

/** A paragraph with the words that are cited from it marked. Nothing is added to its text, which is counted when one selects. */
function Marked({
  text,
  places,
  view: { telling, voice },
}: {
  text: string
  places: readonly CitedPlace[]
  view: View
}) {
  let at = 0
  const parts = places
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, claimId }) => {
      if (start < at || end <= start) return []
      const before = text.slice(at, start)
      at = end
      return [
        before,
        <mark
          key={`${start} ${claimId}`}
          title={voice.t('editor.source.citedHere', { claim: nameOfRow(claimId, telling) })}
        >
          {text.slice(start, end)}
        </mark>,
      ]
    })
  return [...parts, text.slice(at)]
}

function citedPlaces({ id, paragraphs }: SourceBeside, content: JsonObject): CitedPlace[] {
  return rowsIn(content['claims']).flatMap((claim) =>
    rowsIn(claim['citations']).flatMap((citation): CitedPlace[] => {
      const { sourceId, quoteExact, quotePrefix, quoteSuffix } = citation
      if (!isJsonObject(citation) || sourceId !== id || typeof quoteExact !== 'string') return []
      const found = findSelector(paragraphs, {
        exact: quoteExact,
        ...(typeof quotePrefix === 'string' && { prefix: quotePrefix }),
        ...(typeof quoteSuffix === 'string' && { suffix: quoteSuffix }),
      })
      if (!found) return []
      const { start, end } = found
      const last = start.paragraph === end.paragraph ? end.offset : (paragraphs[start.paragraph]?.length ?? 0)
      return [{ paragraph: start.paragraph, start: start.offset, end: last, claimId: rowId(claim) }]
    }),
  )
}
