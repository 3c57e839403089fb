import { Shell } from '@/components/shell/shell'
import { parameterPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { SourcesList } from '@/components/source/sources-list'
import { env } from '@/lib/env'
import { paths } from '@/lib/site/paths'
import { writeSourceListing } from '@/lib/source/listing'
import { loadSourcesPage } from '@/lib/source/loaders'

export const revalidate = 1
export const generateStaticParams = () => []

export default parameterPage(async ({ lang, voice, query }) => {
  const page = await loadSourcesPage(query)
  if (!page) return null
  const path = paths.sources(lang)
  return (
    <Shell voice={voice} path={path + writeSourceListing(page.listing)}>
      <RecordHead
        title={voice.t('source.title')}
        description={voice.t('source.describe')}
        kind="CollectionPage"
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
        indexed={false}
      />
      <SourcesList page={page} voice={voice} />
    </Shell>
  )
})
