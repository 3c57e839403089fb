import { ReportAnswer } from '@/components/report/report-answer'
import { Shell } from '@/components/shell/shell'
import { Head } from '@/components/site/head'
import { env } from '@/lib/env'
import type { Lang } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { loadAnswer } from '@/lib/report/loaders'

/** Where a receipt is entered, and what became of its report. */
export async function answerPage({
  lang,
  voice,
  query,
}: {
  lang: Lang
  voice: Voice
  query: URLSearchParams
}) {
  const path = `/${lang}/report/answer`
  const shown = await loadAnswer(query)
  return (
    <Shell voice={voice} path={path}>
      <Head
        title={voice.t('report.answer.title')}
        description={voice.t('report.answer.lead')}
        path={path}
        siteUrl={env().siteUrl}
        voice={voice}
        indexed={false}
      />
      <ReportAnswer shown={shown} voice={voice} />
    </Shell>
  )
}
