import { editorPaths, panelText, PROBLEM, rowAnchor } from '@/lib/editor/paths'
import { isClaimKind } from '@/lib/editor/sections'
import { titleOf } from '@/lib/review/describe'
import { clockText } from './clock'
import { Sides } from './conflict-choice'
import { partOf, type View } from './desk-view'
import { FormKeeper } from './form-keeper'
import { FormProblems } from './form-problems'
import type { FormView } from './form-context'
import { FieldList } from './field-list'
import type { OpenForm } from '@/lib/editor/open-form'
import { rowOf } from '@/lib/editor/rows'
import { shapeOf } from '@/lib/editor/sections'

/** The form of the row that is being written, in the place of its line. */
export function RowForm({ open, view }: { open: OpenForm; view: View }) {
  const { editor, voice } = view
  const { t, lang } = voice
  const { record, panel } = editor
  const { key, isNew, fields, conflicts } = open
  const step = (name: Parameters<typeof editorPaths.step>[2]) => editorPaths.step(lang, record.id, name)
  const form: FormView = { ...view, open, keepPath: step('keep') }
  const part = partOf(record.doc.kind, key.section)
  const gone = conflicts.find(({ field }) => field === '')
  const closed = editorPaths.record(lang, record.id, { panel, hash: rowAnchor(key) })
  return (
    <div className="editor-form" id="form" tabIndex={-1}>
      <h3 className="editor-form-title">{titleText(open, view)}</h3>
      <FormProblems form={form} />
      <form
        method="post"
        action={step('save')}
        data-editor-form
        data-typed={step('typed')}
        data-keep={step('keep')}
        data-again={editorPaths.record(lang, record.id, {
          panel,
          edit: key,
          more: { tried: 'yes' },
          hash: PROBLEM,
        })}
        data-edit-path={editorPaths.record(lang, record.id, { panel, edit: key })}
        data-close={closed}
        aria-label={titleText(open, view)}
      >
        {/* Enter in a field saves: this is the form's first button. */}
        <button className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {t('editor.save')}
        </button>
        <input type="hidden" name="section" value={key.section} />
        <input type="hidden" name="row" value={key.row} />
        <input type="hidden" name="base" value={open.base} />
        <input type="hidden" name="panel" value={panelText(panel)} />
        {conflicts.length > 0 ? <input type="hidden" name="since" value={open.since} /> : null}
        {gone ? <Sides conflict={gone} form={form} /> : null}
        <FieldList fields={fields} part={part} form={form} />
        <div className="desk-actions editor-actions">
          <button className="button" data-save>
            {t('editor.save')}
          </button>
          {key.section === 'claims' ? (
            <button className="desk-quiet" name="after" value="another">
              {t('editor.saveAnother')}
            </button>
          ) : null}
          <a href={closed} data-close>
            {t('editor.close')}
          </a>
          {isNew ? null : <Rearrange open={open} view={view} />}
          <FormKeeper
            start={open.kept ? `${t('editor.keptAt')} ${clockText(open.kept.at, voice)}` : ''}
            words={{
              keeping: t('editor.client.keeping'),
              kept: t('editor.client.kept', { time: '{time}' }),
              notReached: t('editor.client.notReached'),
              signedOut: t('editor.client.signedOut'),
              signIn: t('editor.client.signIn'),
              saving: t('editor.client.saving'),
              failed: t('editor.client.failed', { why: '{why}' }),
            }}
          />
        </div>
      </form>
      <OtherForms open={open} view={view} />
    </div>
  )
}

const DISCARD = 'editor-discard'
const REMOVE = 'editor-remove'
const MOVE = 'editor-move'

/** Buttons of the forms below, which a form cannot hold. */
function Rearrange({ open, view: { editor, voice } }: { open: OpenForm; view: View }) {
  const { t } = voice
  if (shapeOf(editor.record.doc.kind, open.key.section)?.single !== false) return null
  return (
    <>
      <button className="desk-quiet" form={MOVE} name="by" value="up">
        {t('editor.up')}
      </button>
      <button className="desk-quiet" form={MOVE} name="by" value="down">
        {t('editor.down')}
      </button>
      <button className="desk-quiet" form={REMOVE}>
        {t('editor.remove')}
      </button>
    </>
  )
}

function OtherForms({ open, view: { editor, voice } }: { open: OpenForm; view: View }) {
  const { record, panel } = editor
  const step = (name: Parameters<typeof editorPaths.step>[2]) => editorPaths.step(voice.lang, record.id, name)
  const hidden = (
    <>
      <input type="hidden" name="section" value={open.key.section} />
      <input type="hidden" name="row" value={open.key.row} />
      <input type="hidden" name="base" value={record.revision} />
      <input type="hidden" name="panel" value={panelText(panel)} />
    </>
  )
  return (
    <>
      <form method="post" id={MOVE} action={step('move')}>
        {hidden}
      </form>
      <form method="post" id={REMOVE} action={step('remove')}>
        {hidden}
      </form>
      {open.kept ? (
        <form method="post" id={DISCARD} action={step('discard')}>
          {hidden}
          <button className="desk-quiet" data-discard>
            {voice.t('editor.discard')}
          </button>
        </form>
      ) : null}
    </>
  )
}

function titleText({ key, isNew, shown }: OpenForm, { editor, telling, voice }: View): string {
  const { t } = voice
  const { kind } = editor.record.doc
  if (key.section === 'heading' || key.section === 'themes') return t(`editor.section.${key.section}`)
  const shape = shapeOf(kind, key.section)
  const row = shape && rowOf(telling.content, shape, key)
  if (row && !isNew) return titleOf(partOf(kind, key.section), row, telling)
  const claimKind = String(shown['kind'] ?? '')
  const what =
    key.section === 'claims' && isClaimKind(claimKind)
      ? t(`review.claim.${claimKind}`)
      : t(`editor.new.${key.section}`)
  return key.section === 'claims' ? t('editor.newClaim', { kind: what }) : what
}
