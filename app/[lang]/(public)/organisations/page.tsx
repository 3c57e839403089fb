import { OrganisationsList } from '@/components/organisation/organisations-list'
import { Shell } from '@/components/shell/shell'
import { publicPage } from '@/components/site/public-page'
import { RecordHead } from '@/components/site/record-head'
import { env } from '@/lib/env'
import { loadOrganisationsPage } from '@/lib/organisation/loaders'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage(async ({ lang, voice }) => {
  const organisations = await loadOrganisationsPage()
  const path = paths.organisations(lang)
  return (
    <Shell voice={voice} path={path}>
      <RecordHead
        title={voice.t('organisation.title')}
        description={voice.t('organisation.describe')}
        kind="CollectionPage"
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
      />
      <OrganisationsList organisations={organisations} voice={voice} />
    </Shell>
  )
})
