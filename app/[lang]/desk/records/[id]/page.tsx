import { deskPage } from '@/components/desk/desk-page'
import { EditorPage } from '@/components/editor/editor-page'
import { PreviewBeside } from '@/components/editor/preview'
import { withParameter } from '@/lib/desk/paths'
import { loadEditor } from '@/lib/editor/loaders'
import { editorPaths } from '@/lib/editor/paths'
import { loadPreview } from '@/lib/editor/preview-loaders'
import { env } from '@/lib/env'

export default deskPage('desk/records/[id]', async ({ actor, lang, voice, params, query, path }) => {
  const id = params['id'] ?? ''
  const answer = await loadEditor(actor, id, query, path)
  if (!answer) return null
  if ('newRow' in answer) return { to: `${withParameter(path, 'row', answer.newRow)}#form` }
  if ('to' in answer) return answer
  const { editor } = answer
  const uses = (query.get('uses') ?? '').split(',').filter(Boolean)
  const as = editor.panel && 'preview' in editor.panel ? editor.panel.preview : null
  const preview = as && (await loadPreview(actor, id, new Date()))
  const closeHref = editorPaths.record(lang, id, editor.open ? { edit: editor.open.key } : {})
  const beside =
    as && preview ? (
      <PreviewBeside {...{ id, preview, as, voice, closeHref }} siteUrl={env().siteUrl} />
    ) : null
  return <EditorPage editor={editor} preview={beside} uses={uses} path={path} voice={voice} />
})
