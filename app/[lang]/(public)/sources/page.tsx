import { Shell } from '@/components/shell/shell'
import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { SourcesList } from '@/components/source/sources-list'
import { env } from '@/lib/env'
import { paths } from '@/lib/site/paths'
import { loadSourcesPage } from '@/lib/source/loaders'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage(async ({ lang, voice }) => {
  const page = await loadSourcesPage(null)
  if (!page) return null
  const path = paths.sources(lang)
  return (
    <Shell voice={voice} path={path}>
      <RecordHead
        title={voice.t('source.title')}
        description={voice.t('source.describe')}
        kind="CollectionPage"
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
      />
      <SourcesList page={page} voice={voice} />
    </Shell>
  )
})
