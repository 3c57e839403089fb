import type { ReactNode } from 'react'
import { DeskHeading } from '@/components/desk/heading'
import { Said } from '@/components/ui/said'
import { writeDay } from '@/components/ui/when'
import type { Voice } from '@/lib/i18n/voice'
import { deskPaths } from '@/lib/desk/paths'
import type { DatedLine, Queue, QueueLine, QueueList } from '@/lib/queue/dto'
import { recordPaths } from '@/lib/record/paths'

/** The desk's first page: what waits, the most urgent first. */
export function QueuePage({ queue, mayWrite, voice }: { queue: Queue; mayWrite: boolean; voice: Voice }) {
  const { lang, t } = voice
  return (
    <>
      <DeskHeading title={t('queue.title')} voice={voice}>
        {mayWrite ? (
          <p>
            <a href={recordPaths.create(lang, 'case')} className="button">
              {t('queue.new')}
            </a>
          </p>
        ) : null}
      </DeskHeading>
      <div className="queue">
        <Part
          id="mine"
          title={t('queue.mine.title')}
          list={queue.mine}
          empty={t('queue.mine.empty')}
          voice={voice}
        />
        <Part
          id="to-review"
          title={t('queue.toReview.title')}
          list={queue.toReview}
          empty={t('queue.toReview.empty')}
          voice={voice}
          toReview
          say={(line) => (line.with ? t('queue.toReview.sentTo', { name: line.with }) : null)}
        />
        {queue.reports === null ? null : (
          <section className="section" aria-labelledby="reports">
            <h2 id="reports">{t('queue.reports.title')}</h2>
            <p>
              <a href={deskPaths.reports(lang)}>{t('queue.reports.waiting', { count: queue.reports })}</a>
            </p>
          </section>
        )}
        <Dates
          id="coming"
          title={t('queue.coming.title')}
          lines={queue.coming}
          empty={t('queue.coming.empty')}
          voice={voice}
        />
        <Dates
          id="lapsed"
          title={t('queue.lapsed.title')}
          lines={queue.lapsed}
          empty={t('queue.lapsed.empty')}
          voice={voice}
        >
          <p className="label">{t('queue.lapsed.note')}</p>
        </Dates>
        <Part
          id="uncited"
          title={t('queue.uncited.title')}
          list={queue.uncited}
          empty={t('queue.uncited.empty')}
          voice={voice}
          say={({ count }) => t('queue.uncited.count', { count: count ?? 0 })}
        />
        <Part
          id="stale"
          title={t('queue.stale.title')}
          list={queue.stale}
          empty={t('queue.stale.empty')}
          voice={voice}
          say={({ day }) => (day ? t('queue.stale.since', { day: writeDay(day, voice) }) : null)}
        />
        <Part
          id="weak-sources"
          title={t('queue.weakSources.title')}
          list={queue.weakSources}
          empty={t('queue.weakSources.empty')}
          voice={voice}
        />
        <Part
          id="unread"
          title={t('queue.unread.title')}
          list={queue.unread}
          empty={t('queue.unread.empty')}
          voice={voice}
          say={({ count }) => t('queue.unread.count', { count: count ?? 0 })}
        />
      </div>
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly list: QueueList
  readonly empty: string
  readonly voice: Voice
  /** Lines lead to the review instead of the editor. */
  readonly toReview?: boolean
  readonly say?: (line: QueueLine) => string | null
}

function Part({ id, title, list, empty, voice, toReview = false, say }: PartProps) {
  const { lang, t } = voice
  const left = list.total - list.lines.length
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>
        {title} {list.total > 0 ? <span className="queue-count">{list.total}</span> : null}
      </h2>
      {list.lines.length === 0 ? (
        <p className="label">{empty}</p>
      ) : (
        <ul className="list-plain queue-list">
          {list.lines.map((line) => (
            <li key={line.id}>
              <a href={toReview ? recordPaths.review(lang, line.id) : recordPaths.record(lang, line.id)}>
                <Said words={line.name} voice={voice} />
              </a>{' '}
              <span className="label">
                {[
                  t(`queue.kind.${line.kind}`),
                  t(`queue.state.${line.state}`),
                  line.restricted ? t('queue.restricted') : null,
                  say?.(line),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {left > 0 ? (
        <p className="label">
          <a href={`${deskPaths.queue(lang)}?part=${id}#${id}`}>{t('queue.more', { count: left })}</a>
        </p>
      ) : null}
    </section>
  )
}

function Dates({
  id,
  title,
  lines,
  empty,
  voice,
  children,
}: {
  id: string
  title: string
  lines: readonly DatedLine[]
  empty: string
  voice: Voice
  children?: ReactNode
}) {
  const { lang, t } = voice
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>
        {title} {lines.length > 0 ? <span className="queue-count">{lines.length}</span> : null}
      </h2>
      {lines.length === 0 ? <p className="label">{empty}</p> : children}
      <ul className="list-plain queue-list">
        {lines.map((line) => (
          <li key={`${line.caseId} ${line.what} ${line.day}`}>
            <time dateTime={line.day} className="queue-day">
              {writeDay(line.day, voice)}
            </time>{' '}
            {line.caseId ? (
              <a href={recordPaths.record(lang, line.caseId)}>
                <Said words={line.name} voice={voice} />
              </a>
            ) : (
              <Said words={line.name} voice={voice} />
            )}{' '}
            <span className="label">{t(`queue.coming.${line.what}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
