import { DataPage } from '@/components/about/data-page'
import { Shell } from '@/components/shell/shell'
import { Head } from '@/components/site/head'
import { publicPage } from '@/components/site/public-page'
import { loadDataPage } from '@/lib/about/loaders'
import { today } from '@/lib/dates/day'
import { env } from '@/lib/env'
import { paths } from '@/lib/site/paths'

export const revalidate = 3600
export const generateStaticParams = () => []

export default publicPage(async ({ lang, voice }) => {
  const facts = await loadDataPage()
  const path = paths.data(lang)
  return (
    <Shell voice={voice} path={path}>
      <Head title={voice.t('data.title')} description={voice.t('data.lead')} path={path} siteUrl={env().siteUrl} voice={voice} />
      <DataPage facts={facts} today={today(new Date())} voice={voice} />
    </Shell>
  )
})
