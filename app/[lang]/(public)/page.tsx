import { HomePage } from '@/components/home/home-page'
import { Shell } from '@/components/shell/shell'
import { Head, JsonLd } from '@/components/site/head'
import { publicPage } from '@/components/site/public-page'
import { env } from '@/lib/env'
import { loadHome } from '@/lib/register/loaders'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600

export default publicPage(async ({ lang, voice }) => {
  const home = await loadHome(lang)
  const path = paths.home(lang)
  const { siteUrl } = env()
  const description = voice.t('site.home.intro')
  return (
    <Shell voice={voice} path={path}>
      <Head
        title={voice.t('site.tagline')}
        description={description}
        path={path}
        siteUrl={siteUrl}
        voice={voice}
      />
      <JsonLd
        data={{
          '@type': 'WebSite',
          name: voice.t('site.name'),
          url: siteUrl + path,
          inLanguage: lang,
          description,
        }}
      />
      <HomePage home={home} voice={voice} />
    </Shell>
  )
})
