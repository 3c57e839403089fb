import type { Draft } from '@/lib/editor/loaders'
import { editorPaths, panelText } from '@/lib/editor/paths'
import { keyOf, rowOf } from '@/lib/editor/rows'
import { isClaimKind, shapeOf } from '@/lib/editor/sections'
import { titleOf } from '@/lib/review/describe'
import { Clock } from './clock'
import { partOf, type View } from './desk-view'

/** Rows with words that were typed and not saved, but for the one that is open. */
export function Drafts({ view }: { view: View }) {
  const { editor, voice } = view
  const { t, lang } = voice
  const { record, panel, open } = editor
  const drafts = editor.drafts.filter(({ key }) => !open || keyOf(key) !== keyOf(open.key))
  if (drafts.length === 0) return null
  return (
    <section className="desk-note editor-drafts" aria-labelledby="drafts">
      <h2 id="drafts">{t('editor.drafts.title', { count: drafts.length })}</h2>
      <ul className="list-plain">
        {drafts.map((draft) => (
          <li key={keyOf(draft.key)} className="desk-actions">
            <span>
              {draftName(draft, view)}{' '}
              <span className="label">
                {t(draft.ended ? 'editor.drafts.ended' : 'editor.drafts.kept')}{' '}
                <Clock at={draft.at} voice={voice} />
              </span>
            </span>
            {editor.editable ? (
              <a href={editorPaths.record(lang, record.id, { panel, edit: draft.key, hash: 'form' })}>
                {t('editor.drafts.open')}
              </a>
            ) : null}
            <form method="post" action={editorPaths.step(lang, record.id, 'discard')}>
              <input type="hidden" name="section" value={draft.key.section} />
              <input type="hidden" name="row" value={draft.key.row} />
              <input type="hidden" name="panel" value={panelText(panel)} />
              <button className="desk-quiet">{t('editor.drafts.discard')}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function draftName({ key, isNew, kind }: Draft, { editor, telling, voice: { t } }: View): string {
  const { section } = key
  const doc = editor.record.doc.kind
  if (section === 'heading' || section === 'themes') return t(`editor.section.${section}`)
  const shape = shapeOf(doc, section)
  const row = shape && !isNew ? rowOf(telling.content, shape, key) : null
  if (row) return titleOf(partOf(doc, section), row, telling)
  return section === 'claims' && isClaimKind(kind)
    ? t('editor.newClaim', { kind: t(`review.claim.${kind}`) })
    : t(`editor.new.${section}`)
}
