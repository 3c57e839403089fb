import { deskPage } from '@/components/desk/desk-page'
import { PreviewPage } from '@/components/editor/preview'
import { loadPreview } from '@/lib/editor/preview-loaders'
import { env } from '@/lib/env'
import { isLang } from '@/lib/i18n/lang'

export default deskPage('desk/records/[id]/preview', async ({ actor, voice, params, query }) => {
  const id = params['id'] ?? ''
  const preview = await loadPreview(actor, id, new Date())
  if (!preview) return null
  const asked = query.get('lang') ?? ''
  const as = isLang(asked) ? asked : voice.lang
  return <PreviewPage id={id} preview={preview} as={as} siteUrl={env().siteUrl} voice={voice} />
})
