import { DeskHeading } from '@/components/desk/heading'
import type { Refusal } from '@/lib/desk/refusals'
import { deskPaths } from '@/lib/desk/paths'
import { say } from '@/lib/desk/say'
import type { Voice } from '@/lib/i18n/voice'
import type { ReportQueue as Queue } from '@/lib/report/loaders'
import { ReportTable } from './report-table'

/** All reports: those that wait first, those held back folded, those that are done below. */
export function ReportQueue({
  queue,
  refusal,
  voice,
}: {
  queue: Queue
  refusal: Refusal | null
  voice: Voice
}) {
  const { t } = voice
  const { waiting, held, done } = queue
  return (
    <>
      <DeskHeading title={t('report.desk.title')} voice={voice} />
      <p className="measure mt-2">{t('report.desk.lead')}</p>
      <section className="section" aria-labelledby="waiting">
        <h2 id="waiting">{t('report.desk.waiting', { count: String(waiting.total) })}</h2>
        {waiting.total === 0 ? (
          <p>{t('report.desk.waitingNone')}</p>
        ) : (
          <OpenReports of={waiting} refusal={refusal} voice={voice} />
        )}
      </section>
      {held.total > 0 ? (
        <section className="section" aria-labelledby="held">
          <h2 id="held">{t('report.desk.held', { count: String(held.total) })}</h2>
          <details>
            <summary>{t('report.desk.heldWhy')}</summary>
            <OpenReports of={held} refusal={refusal} voice={voice} />
          </details>
        </section>
      ) : null}
      <section className="section" aria-labelledby="done">
        <h2 id="done">{t('report.desk.done')}</h2>
        {done.total === 0 ? (
          <p>{t('report.desk.doneNone')}</p>
        ) : (
          <ReportTable reports={done.reports} voice={voice} />
        )}
        <Pages queue={queue} voice={voice} />
      </section>
    </>
  )
}

function OpenReports({
  of,
  refusal,
  voice,
}: {
  of: Queue['waiting']
  refusal: Refusal | null
  voice: Voice
}) {
  const { lang, t } = voice
  const { reports, total } = of
  const wrong = refusal?.form === 'desk/reports/close' ? refusal.fields['report'] : undefined
  return (
    <form method="post" action={`${deskPaths.reports(lang)}/close`}>
      <ReportTable reports={reports} ticked voice={voice} />
      {total > reports.length ? (
        <p className="label mt-2">
          {t('report.desk.oldestShown', { shown: String(reports.length), count: String(total) })}
        </p>
      ) : null}
      {wrong === undefined ? null : <p className="desk-error mt-2">{say(voice, wrong)}</p>}
      <p className="mt-2">
        <button className="button">{t('report.desk.closeTicked')}</button>
      </p>
    </form>
  )
}

function Pages({ queue: { page, pages }, voice }: { queue: Queue; voice: Voice }) {
  const { lang, t } = voice
  if (pages <= 1) return null
  const to = (other: number) => `${deskPaths.reports(lang)}?page=${other}#done`
  return (
    <p className="mt-2 desk-actions">
      {page > 1 ? <a href={to(page - 1)}>{t('report.desk.newer')}</a> : null}
      <span>{t('report.desk.pageOf', { page: String(page), pages: String(pages) })}</span>
      {page < pages ? <a href={to(page + 1)}>{t('report.desk.older')}</a> : null}
    </p>
  )
}
