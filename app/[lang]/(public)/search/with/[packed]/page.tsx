import { searchAddress } from '@/components/search/address'
import { SearchForm } from '@/components/search/search-form'
import { SearchHelp } from '@/components/search/search-help'
import { SearchResultsList } from '@/components/search/search-results'
import { Shell } from '@/components/shell/shell'
import { Head } from '@/components/site/head'
import { parameterPage } from '@/components/site/public-page'
import { today } from '@/lib/dates/day'
import { env } from '@/lib/env'
import { loadSearch } from '@/lib/search/loaders'
import { readSearch } from '@/lib/search/query'
import { paths } from '@/lib/site/paths'

export const revalidate = 1
export const generateStaticParams = () => []

export default parameterPage(async ({ lang, voice, query }) => {
  const asked = readSearch(query)
  const title = asked ? voice.t('search.titleFor', { text: asked.text }) : voice.t('search.title')
  const day = today(new Date())
  const results = asked && (await loadSearch(asked, day, lang))
  return (
    <Shell voice={voice} path={asked ? searchAddress(lang, asked) : paths.search(lang)}>
      <Head
        title={title}
        description={voice.t('search.lead')}
        path={paths.search(lang)}
        siteUrl={env().siteUrl}
        voice={voice}
        indexed={false}
      />
      <h1>{voice.t('search.title')}</h1>
      <SearchForm asked={asked} voice={voice} />
      {asked && results ? (
        <SearchResultsList asked={asked} results={results} today={day} voice={voice} />
      ) : (
        <SearchHelp voice={voice} />
      )}
    </Shell>
  )
})
