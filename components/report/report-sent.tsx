import type { Voice } from '@/lib/i18n/voice'

/** The receipt, large, for noting down; or that it was shown already. */
export function ReportSent({ receipt, voice }: { receipt: string | null; voice: Voice }) {
  const { lang, t } = voice
  if (receipt === null)
    return (
      <div className="measure">
        <h1>{t('report.sent.goneTitle')}</h1>
        <p className="mt-4">{t('report.sent.goneText')}</p>
        <Ways voice={voice} />
      </div>
    )
  return (
    <div className="measure">
      <h1>{t('report.sent.title')}</h1>
      <p className="mt-4">{t('report.sent.text')}</p>
      <dl className="mt-6">
        <dt className="label">{t('report.sent.code')}</dt>
        <dd className="report-code" translate="no">
          {receipt}
        </dd>
      </dl>
      <p>
        {t('report.sent.how')} <a href={`/${lang}/report/answer`}>{t('report.answer.title')}</a>
      </p>
    </div>
  )
}

function Ways({ voice }: { voice: Voice }) {
  const { lang, t } = voice
  return (
    <p className="mt-6">
      <a href={`/${lang}/report/answer`}>{t('report.answer.title')}</a> ·{' '}
      <a href={`/${lang}/report`}>{t('report.title')}</a>
    </p>
  )
}
