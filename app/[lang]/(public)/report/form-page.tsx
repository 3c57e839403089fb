import { ReportForm } from '@/components/report/report-form'
import { Shell } from '@/components/shell/shell'
import { Head } from '@/components/site/head'
import { env } from '@/lib/env'
import type { Lang } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { reportPath } from '@/lib/report/about'
import { loadReportForm } from '@/lib/report/loaders'

/** The form with a token of its own: never stored, and in no search engine. */
export async function reportFormPage({
  lang,
  voice,
  query,
}: {
  lang: Lang
  voice: Voice
  query: URLSearchParams
}) {
  const form = loadReportForm(lang, query)
  return (
    <Shell voice={voice} path={reportPath(lang, form.about)}>
      <Head
        title={voice.t('report.title')}
        description={voice.t('report.lead')}
        path={`/${lang}/report`}
        siteUrl={env().siteUrl}
        voice={voice}
        indexed={false}
      />
      <ReportForm form={form} voice={voice} />
    </Shell>
  )
}
