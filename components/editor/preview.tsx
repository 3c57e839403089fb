import { CasePage } from '@/components/case/case-page'
import { DeskHeading } from '@/components/desk/heading'
import { OutlineList } from '@/components/review/outline-list'
import { editorPaths } from '@/lib/editor/paths'
import type { Preview } from '@/lib/editor/preview-loaders'
import { titleOfRecord } from '@/lib/editor/title'
import { LANGS, sayIn, type Lang } from '@/lib/i18n/lang'
import { voiceOf, type Voice } from '@/lib/i18n/voice'
import { toJson } from '@/lib/record/to-json'
import { outlineOf } from '@/lib/review/outline'
import { tellingOf } from '@/lib/review/row-names'

interface Props {
  readonly id: string
  readonly preview: Preview
  /** The language in which it is looked at; the desk around it keeps its own. */
  readonly as: Lang
  readonly siteUrl: string
  readonly voice: Voice
}

/** The page as readers will see it, alone. */
export function PreviewPage({ id, preview, as, siteUrl, voice }: Props) {
  const { t, lang } = voice
  const name = sayIn(titleOfRecord(preview.doc), lang).text
  return (
    <>
      <DeskHeading title={`${t('editor.preview.title')}: ${name}`} voice={voice} />
      <p className="desk-note mt-4">{t('editor.preview.note')}</p>
      <nav className="ui desk-actions" aria-label={t('site.languages')}>
        <a href={editorPaths.record(lang, id)}>{t('editor.preview.back')}</a>
        {LANGS.map((each) => (
          <a
            key={each}
            href={editorPaths.preview(lang, id, each)}
            aria-current={each === as ? 'true' : undefined}
          >
            {t(`words.langName.${each}`)}
          </a>
        ))}
      </nav>
      <PreviewBody preview={preview} as={as} siteUrl={siteUrl} />
    </>
  )
}

/** The same at the side of the form. */
export function PreviewBeside({
  id,
  preview,
  as,
  siteUrl,
  voice,
  closeHref,
}: Props & { readonly closeHref: string }) {
  const { t, lang } = voice
  return (
    <aside className="editor-aside" aria-labelledby="preview-title" tabIndex={-1}>
      <header className="editor-aside-head">
        <h2 id="preview-title">{t('editor.preview.title')}</h2>
        <p className="desk-actions">
          {LANGS.map((each) => (
            <a
              key={each}
              href={editorPaths.record(lang, id, { panel: { preview: each } })}
              aria-current={each === as ? 'true' : undefined}
            >
              {t(`words.langName.${each}`)}
            </a>
          ))}
          <a href={closeHref}>{t('editor.preview.close')}</a>
        </p>
      </header>
      <PreviewBody preview={preview} as={as} siteUrl={siteUrl} />
    </aside>
  )
}

function PreviewBody({ preview, as, siteUrl }: Pick<Props, 'preview' | 'as' | 'siteUrl'>) {
  const { doc, labels, today, page } = preview
  const voice = voiceOf(as)
  return (
    <div lang={as} className="editor-preview">
      {page ? (
        <CasePage {...page} on={today} today={today} siteUrl={siteUrl} voice={voice} />
      ) : (
        <OutlineList fields={outlineOf(tellingOf(doc.kind, toJson(doc.content), labels, voice))} />
      )}
    </div>
  )
}
