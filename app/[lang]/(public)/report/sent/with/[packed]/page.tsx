import { ReportSent } from '@/components/report/report-sent'
import { Shell } from '@/components/shell/shell'
import { Head } from '@/components/site/head'
import { parameterPage } from '@/components/site/public-page'
import { env } from '@/lib/env'
import { loadReceipt } from '@/lib/report/loaders'

export const revalidate = 1
export const generateStaticParams = () => []

export default parameterPage(async ({ lang, voice, query }) => {
  const receipt = loadReceipt(query)
  const path = `/${lang}/report`
  const title = voice.t(receipt ? 'report.sent.title' : 'report.sent.goneTitle')
  return (
    <Shell voice={voice} path={path}>
      <Head
        title={title}
        description={title}
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
        indexed={false}
      />
      <ReportSent receipt={receipt} voice={voice} />
    </Shell>
  )
})
