import { MethodPage } from '@/components/about/method-page'
import { Shell } from '@/components/shell/shell'
import { Head } from '@/components/site/head'
import { publicPage } from '@/components/site/public-page'
import { env } from '@/lib/env'
import { paths } from '@/lib/site/paths'

export const revalidate = 86_400
export const generateStaticParams = () => []

export default publicPage(async ({ lang, voice }) => {
  const { siteUrl, contact } = env()
  const path = paths.method(lang)
  return (
    <Shell voice={voice} path={path}>
      <Head
        title={voice.t('method.title')}
        description={voice.t('method.lead')}
        path={path}
        siteUrl={siteUrl}
        voice={voice}
      />
      <MethodPage contact={contact} voice={voice} />
    </Shell>
  )
})
