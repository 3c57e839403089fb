import { SearchForm } from '@/components/search/search-form'
import { SearchHelp } from '@/components/search/search-help'
import { Shell } from '@/components/shell/shell'
import { Head } from '@/components/site/head'
import { publicPage } from '@/components/site/public-page'
import { env } from '@/lib/env'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage(async ({ lang, voice }) => {
  const path = paths.search(lang)
  return (
    <Shell voice={voice} path={path}>
      <Head
        title={voice.t('search.title')}
        description={voice.t('search.lead')}
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
      />
      <h1>{voice.t('search.title')}</h1>
      <p className="lead measure mt-3">{voice.t('search.lead')}</p>
      <SearchForm asked={null} voice={voice} />
      <SearchHelp voice={voice} />
    </Shell>
  )
})
