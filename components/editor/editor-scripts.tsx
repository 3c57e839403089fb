import { editorPaths } from '@/lib/editor/paths'
import { claimKindsOf } from '@/lib/editor/sections'
import { Citing } from './citing'
import type { View } from './desk-view'
import { Keys } from './keys'
import { Readings } from './readings'
import { Watcher } from './watcher'

/** What the page does more where there are scripts. */
export function EditorScripts({ view: { editor, voice } }: { view: View }) {
  const { t, lang } = voice
  const { record, editable, panel } = editor
  const adds = claimKindsOf(record.doc.kind).map((kind) => ({
    href: editorPaths.record(lang, record.id, { panel, add: { section: 'claims', kind }, hash: 'form' }),
    text: t(`review.claim.${kind}`),
  }))
  const keys = (['new', 'next', 'previous', 'edit', 'cite', 'save', 'closeForm', 'help'] as const).map(
    (name) => [KEYS[name], t(`editor.keys.${name}`)] as const,
  )
  return (
    <>
      <Keys
        adds={editable ? adds : []}
        words={{
          title: t('editor.keys.title'),
          open: t('editor.keys.open'),
          close: t('editor.keys.close'),
          note: t('editor.keys.note'),
          newTitle: t('editor.new.claims'),
          list: keys,
        }}
      />
      <Readings lang={lang} impossible={t('editor.errors.dateImpossible')} />
      {editor.source ? (
        <Citing
          words={{
            noForm: t('editor.source.noForm'),
            noCitations: t('editor.source.noCitations'),
            noWords: t('editor.source.noWords'),
            failed: t('editor.client.notReached'),
          }}
        />
      ) : null}
      <Watcher
        revision={record.revision}
        revisionUrl={editorPaths.step(lang, record.id, 'revision')}
        typedUrl={editorPaths.step(lang, record.id, 'typed')}
        words={{
          othersSaved: t('editor.client.othersSaved', { name: '{name}', time: '{time}' }),
          reload: t('editor.client.reload'),
        }}
      />
    </>
  )
}

const KEYS = {
  new: 'N',
  next: 'J',
  previous: 'K',
  edit: 'E, Enter',
  cite: 'C',
  save: 'Ctrl+Enter',
  closeForm: 'Esc',
  help: '?',
} as const
