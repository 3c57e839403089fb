import { writeMoment } from '@/components/account/when-text'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { recordPaths } from '@/lib/record/paths'
import { reviewPaths } from '@/lib/review/paths'
import type { AlongView, ReviewView } from '@/lib/review/view'
import { Care } from './care'
import { ChangeGroups } from './change-groups'
import { Checks } from './checks'
import { Decisions } from './decisions'
import { Part, RecordBar } from './record-bar'
import { Remarks } from './remarks'
import { SentenceList } from './sentences'

interface Props {
  readonly view: ReviewView
  readonly refusal: Refusal | null
  readonly voice: Voice
}

/** What would be published, what stands in its way, what colleagues say of it, and what can be decided. */
export function ReviewPage({ view, refusal, voice }: Props) {
  const { t, lang } = voice
  const { head, groups, along, first } = view
  return (
    <RecordBar head={head} title={t('review.title', { name: head.name })} here="review" voice={voice}>
      <Standing view={view} voice={voice} />
      {view.since === null ? null : <Since since={view.since} voice={voice} />}
      {head.heldById ? (
        <p className="desk-note">
          {t('review.notHeldAlone')}{' '}
          <a href={reviewPaths.review(lang, head.heldById)}>{t('review.toCase')}</a>
        </p>
      ) : null}
      <Checks view={view} voice={voice} />
      <Part id="changes" title={t(first ? 'review.first' : 'review.changes')}>
        {groups.length === 0 ? <p>{t('review.noChanges')}</p> : null}
        <ChangeGroups groups={groups} head={head} refusal={refusal} voice={voice} />
      </Part>
      {along.length > 0 ? <Along along={along} voice={voice} /> : null}
      <Remarks view={view} refusal={refusal} voice={voice} />
      {head.heldById ? null : <Decisions view={view} refusal={refusal} voice={voice} />}
      {head.state === 'withdrawn' ? null : <Care view={view} refusal={refusal} voice={voice} />}
    </RecordBar>
  )
}

/** How it stands, what was said last, and who must do what next. */
function Standing({ view, voice }: Omit<Props, 'refusal'>) {
  const { t, lang } = voice
  const { head, last, assignee } = view
  const { state, version, publicPath } = head
  const stands = state === 'draft' && version !== null ? 'draftBeside' : state
  const next =
    state === 'in_review' && assignee
      ? t('review.next.in_reviewBy', { name: assignee.name })
      : t(`review.next.${state}`)
  return (
    <div className="review-standing">
      <p>{t(`review.stands.${stands}`, { version: version ?? 0 })}</p>
      {publicPath && version !== null ? (
        <p>
          {t('review.publishedAs', { version })} <a href={publicPath}>{publicPath}</a>
        </p>
      ) : null}
      {last ? (
        <div>
          <p className="label">
            {t(`review.last.${last.action}`, {
              name: last.name ?? t('review.system'),
              when: writeMoment(last.at, lang),
            })}
          </p>
          {last.reason ? <blockquote className="review-text">{last.reason}</blockquote> : null}
        </div>
      ) : null}
      {head.heldById ? null : <p>{next}</p>}
    </div>
  )
}

function Since({ since, voice }: { since: NonNullable<ReviewView['since']>; voice: Voice }) {
  const { t } = voice
  return (
    <Part id="since" title={t('review.sinceSeen')}>
      <p>{t('review.sinceSeenText')}</p>
      {since === 'unknown' ? (
        <p>{t('review.sinceSeenUnknown')}</p>
      ) : since.length === 0 ? (
        <p>{t('review.sinceSeenSame')}</p>
      ) : (
        <SentenceList sentences={since} voice={voice} />
      )}
    </Part>
  )
}

function Along({ along, voice }: { along: readonly AlongView[]; voice: Voice }) {
  const { t, lang } = voice
  return (
    <Part id="along" title={t('review.along')}>
      <p>{t('review.alongText')}</p>
      {along.map(({ id, kind, name, groups }) => (
        <details key={id} className="review-along" open>
          <summary>
            {t(`review.kind.${kind}`)}: {name}
          </summary>
          <p>
            <a href={recordPaths.record(lang, id)}>{t('review.nav.edit')}</a>
          </p>
          <ChangeGroups groups={groups} voice={voice} />
        </details>
      ))}
    </Part>
  )
}
