import { formOf } from '@/components/desk/form'
import { TextArea } from '@/components/desk/field'
import { DeskHeading } from '@/components/desk/heading'
import { today } from '@/lib/dates/day'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { recordPaths } from '@/lib/record/paths'
import { deskReportPath } from '@/lib/report/desk-paths'
import type { ReportDto } from '@/lib/report/dto'
import { LONGEST_ANSWER } from '@/lib/report/limits'
import { withHiddenShown } from '@/lib/report/text'
import { writeDay } from '../ui/when'

/** One report: what was written about which page, and the answer. The contact is opened apart. */
export function ReportPage({
  report,
  refusal,
  voice,
}: {
  report: ReportDto
  refusal: Refusal | null
  voice: Voice
}) {
  const { lang, t } = voice
  return (
    <>
      <DeskHeading title={t('report.desk.one', { day: writeDay(today(report.at), voice) })} voice={voice} />
      <p className="mt-2">
        <a href={deskPaths.reports(lang)}>{t('report.desk.backToAll')}</a>
      </p>
      <Facts report={report} voice={voice} />
      <section className="section" aria-labelledby="words">
        <h2 id="words">{t('report.desk.text')}</h2>
        <p className="report-text measure" lang={report.lang} dir="auto">
          {withHiddenShown(report.body)}
        </p>
      </section>
      <Contact report={report} voice={voice} />
      <Answer report={report} refusal={refusal} voice={voice} />
    </>
  )
}

function Facts({ report, voice }: { report: ReportDto; voice: Voice }) {
  const { lang, t } = voice
  const { path, version, state, editable, recordId } = report
  const editor = editable && recordId ? recordPaths.record(lang, recordId) : null
  return (
    <dl className="terms mt-4">
      <div>
        <dt>{t('report.desk.page')}</dt>
        <dd>
          {path}
          {version === null ? null : `, ${t('report.desk.version', { number: String(version) })}`} (
          <a href={path}>{t('report.desk.openPage')}</a>)
          {editor ? (
            <>
              <br />
              <a href={editor}>{t('report.desk.openRecord')}</a>
            </>
          ) : null}
        </dd>
      </div>
      <div>
        <dt>{t('report.desk.state')}</dt>
        <dd>{t(`report.desk.states.${state}`)}</dd>
      </div>
    </dl>
  )
}

function Contact({ report, voice }: { report: ReportDto; voice: Voice }) {
  const { lang, t } = voice
  return (
    <section className="section" aria-labelledby="contact">
      <h2 id="contact">{t('report.desk.contact')}</h2>
      {report.hasContact ? (
        <p className="measure">
          {t('report.desk.contactWritten')}{' '}
          <a href={`${deskReportPath(lang, report.id)}/contact`}>{t('report.desk.contactOpen')}</a>
        </p>
      ) : (
        <p>{t('report.desk.contactNone')}</p>
      )}
    </section>
  )
}

function Answer({ report, refusal, voice }: { report: ReportDto; refusal: Refusal | null; voice: Voice }) {
  const { lang, t } = voice
  const { id, answer, answeredAt, answeredBy, state } = report
  const path = deskReportPath(lang, id)
  const form = formOf('desk/reports/[id]/answer', refusal, voice)
  const isOpen = state === 'waiting' || state === 'held'
  return (
    <section className="section" aria-labelledby="answer">
      <h2 id="answer">{t('report.desk.answer')}</h2>
      {answer !== null && answeredAt ? (
        <>
          <p className="label">
            {t('report.desk.answeredOn', { day: writeDay(today(answeredAt), voice), name: answeredBy ?? '' })}
          </p>
          <p className="report-text measure mt-2" lang={report.lang} dir="auto">
            {answer}
          </p>
        </>
      ) : null}
      <form method="post" action={`${path}/answer`} className="desk-form">
        <input type="hidden" name="base" value={answeredAt?.toISOString() ?? ''} />
        <TextArea
          form={form}
          name="answer"
          label={t('report.desk.answer')}
          hint={t('report.desk.answerHint', { language: t(`report.desk.langs.${report.lang}`) })}
          lang={report.lang}
          rows={7}
          maxLength={LONGEST_ANSWER}
          value={answer}
        />
        <button className="button">
          {t(answer === null ? 'report.desk.answerSend' : 'report.desk.answerAgain')}
        </button>
      </form>
      {isOpen ? (
        <form method="post" action={`${path}/close`} className="mt-6">
          <p className="label">{t('report.desk.closeHint')}</p>
          <button className="desk-quiet">{t('report.desk.close')}</button>
        </form>
      ) : null}
    </section>
  )
}
