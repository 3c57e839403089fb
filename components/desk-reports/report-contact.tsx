import { DeskHeading } from '@/components/desk/heading'
import type { Voice } from '@/lib/i18n/voice'
import { deskReportPath } from '@/lib/report/desk-paths'
import { withHiddenShown } from '@/lib/report/text'

/** How a reader can be reached, on a page of its own: opening it was written down. */
export function ReportContact({ id, contact, voice }: { id: string; contact: string; voice: Voice }) {
  const { lang, t } = voice
  return (
    <>
      <DeskHeading title={t('report.desk.contact')} voice={voice} />
      <p className="mt-4">{t('report.desk.contactIs')}</p>
      <p className="report-text measure mt-2" dir="auto">
        {withHiddenShown(contact)}
      </p>
      <p className="mt-6">
        <a href={deskReportPath(lang, id)}>{t('report.desk.back')}</a>
      </p>
    </>
  )
}
