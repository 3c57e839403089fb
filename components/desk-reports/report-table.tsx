import { today } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import { deskReportPath } from '@/lib/report/desk-paths'
import type { ReportLine } from '@/lib/report/dto'
import { writeDay } from '../ui/when'

/** Reports as lines to compare: first words, page, day. Texts stand as texts, in the direction they were written in. */
export function ReportTable({
  reports,
  ticked = false,
  voice,
}: {
  reports: readonly ReportLine[]
  ticked?: boolean
  voice: Voice
}) {
  const { t } = voice
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{t('report.desk.report')}</th>
          <th scope="col">{t('report.desk.page')}</th>
          <th scope="col">{t('report.desk.came')}</th>
          <th scope="col">{t('report.desk.state')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <Line key={report.id} report={report} ticked={ticked} voice={voice} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ report, ticked, voice }: { report: ReportLine; ticked: boolean; voice: Voice }) {
  const { lang, t } = voice
  const { id, opening, path, version, at, state, hasContact, answeredBy } = report
  return (
    <tr>
      <td>
        {ticked ? (
          <input
            type="checkbox"
            name="report"
            value={id}
            aria-label={t('report.desk.tick', { text: opening })}
            className="me-2"
          />
        ) : null}
        <a href={deskReportPath(lang, id)} lang={report.lang}>
          <bdi>{opening}</bdi>
        </a>
        {hasContact ? <span className="label"> {t('report.desk.hasContact')}</span> : null}
      </td>
      <td data-label={t('report.desk.page')}>
        {path}
        {version === null ? null : (
          <span className="label"> {t('report.desk.version', { number: String(version) })}</span>
        )}
      </td>
      <td data-label={t('report.desk.came')}>{writeDay(today(at), voice, 'short')}</td>
      <td data-label={t('report.desk.state')}>
        {answeredBy && state === 'answered'
          ? t('report.desk.answeredBy', { name: answeredBy })
          : t(`report.desk.states.${state}`)}
      </td>
    </tr>
  )
}
