import { DeskHeading } from '@/components/desk/heading'
import type { Editor } from '@/lib/editor/loaders'
import { sectionsOf, type Section } from '@/lib/editor/sections'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { titleOfRecord } from '@/lib/editor/title'
import type { ReactNode } from 'react'
import { viewOf, type View } from './desk-view'
import { Drafts } from './drafts'
import { EditorScripts } from './editor-scripts'
import { LettersSection, ConfidentialSection } from './other-sections'
import { ClaimsSection } from './claims-section'
import { RecordStrip } from './record-strip'
import { Removed, Uses } from './removed'
import { RowsSection } from './rows-section'
import { SingleSection } from './single-section'
import { SourcePanel } from './source-panel'
import { SourceTextForm } from './source-text-form'

/** A record at the desk: all of it in sections, one row of it open at a time. */
export function EditorPage({
  editor,
  preview,
  uses,
  path,
  voice,
}: {
  editor: Editor
  /** The page as readers will see it, where it was asked for. */
  preview: ReactNode
  /** Rows that keep another from being taken away. */
  uses: readonly string[]
  path: string
  voice: Voice
}) {
  const { record } = editor
  const { kind } = record.doc
  const view = viewOf(editor, voice)
  const title = sayIn(titleOfRecord(record.doc), voice.lang).text || voice.t('editor.nameless')
  const beside = editor.source !== null || preview !== null
  return (
    <div
      className={beside ? 'editor editor-beside' : 'editor'}
      data-editor={record.id}
      data-revision={record.revision}
    >
      <div className="editor-main">
        <DeskHeading title={title} voice={voice}>
          <RecordStrip view={view} />
        </DeskHeading>
        <Drafts view={view} />
        <Removed view={view} />
        <Uses uses={uses} view={view} />
        {sectionsOf(kind).map((section) => (
          <OneSection key={section} section={section} view={view} />
        ))}
        {kind === 'case' ? <LettersSection view={view} /> : null}
        {kind === 'source' ? <SourceTextForm view={view} /> : null}
        {kind === 'case' || kind === 'person' || kind === 'source' ? (
          <ConfidentialSection view={view} />
        ) : null}
      </div>
      {editor.source ? <SourcePanel source={editor.source} view={view} path={path} /> : preview}
      <EditorScripts view={view} />
    </div>
  )
}

function OneSection({ section, view }: { section: Section; view: View }) {
  switch (section) {
    case 'heading':
    case 'themes':
      return <SingleSection section={section} view={view} />
    case 'claims':
      return <ClaimsSection view={view} />
    default:
      return <RowsSection section={section} view={view} />
  }
}
