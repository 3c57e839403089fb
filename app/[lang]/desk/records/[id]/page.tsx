import { deskPage } from '@/components/desk/desk-page'
import { EditorPage } from '@/components/editor/editor-page'
import { withParameter } from '@/lib/desk/paths'
import { loadEditor } from '@/lib/editor/loaders'

export default deskPage('desk/records/[id]', async ({ actor, voice, params, query, path }) => {
  const answer = await loadEditor(actor, params['id'] ?? '', query)
  if (!answer) return null
  if ('newRow' in answer) return { to: `${withParameter(path, 'row', answer.newRow)}#form` }
  const { editor } = answer
  const uses = (query.get('uses') ?? '').split(',').filter(Boolean)
  return <EditorPage editor={editor} preview={null} uses={uses} path={path} voice={voice} />
})
