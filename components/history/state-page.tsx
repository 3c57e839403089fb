import { TextArea } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { OutlineList } from '@/components/review/outline-list'
import { Part, RecordBar } from '@/components/review/record-bar'
import { SentenceList } from '@/components/review/sentences'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import type { StateView } from '@/lib/review/history-view'
import { reviewPaths } from '@/lib/review/paths'

interface Props {
  readonly view: StateView
  readonly refusal: Refusal | null
  readonly voice: Voice
}

/** A record as it once was, how it differs from now, and the way to bring it back. */
export function StatePage({ view, refusal, voice }: Props) {
  const { t, lang } = voice
  const { head, number } = view
  return (
    <RecordBar
      head={head}
      title={t('history.state.title', { number, name: head.name })}
      here={null}
      voice={voice}
    >
      <p>
        <a href={`${reviewPaths.history(lang, head.id, number + 1)}#r${number}`}>{t('history.state.back')}</a>
      </p>
      {view.state === 'there' ? (
        <There view={view} refusal={refusal} voice={voice} />
      ) : (
        <p className="desk-note">{t(`history.state.${view.state}`)}</p>
      )}
    </RecordBar>
  )
}

type ThereProps = Omit<Props, 'view'> & { readonly view: Extract<StateView, { state: 'there' }> }

function There({ view, refusal, voice }: ThereProps) {
  const { t } = voice
  return (
    <>
      <Part id="differs" title={t('history.state.differs')}>
        {view.isNow ? (
          <p>{t('history.state.now')}</p>
        ) : (
          <>
            <p className="label">{t('history.state.differsText')}</p>
            <SentenceList sentences={view.changes} voice={voice} />
            <Restore view={view} refusal={refusal} voice={voice} />
          </>
        )}
      </Part>
      <Part id="whole" title={t('history.state.whole')}>
        <p className="label">{t('history.state.text')}</p>
        {view.outline.length === 0 ? (
          <p>{t('history.state.empty')}</p>
        ) : (
          <OutlineList fields={view.outline} />
        )}
      </Part>
    </>
  )
}

function Restore({ view, refusal, voice }: ThereProps) {
  const { t, lang } = voice
  const { head, number, kept } = view
  if (kept === 'role') return null
  if (kept) return <p>{t(kept === 'withdrawn' ? 'history.restore.withdrawn' : 'history.restore.inReview')}</p>
  const form = formOf('desk/records/[id]/history/[number]/restore', refusal, voice)
  return (
    <form method="post" action={reviewPaths.restore(lang, head.id, number)} className="desk-form">
      <h3>{t('history.restore.title')}</h3>
      <p>{t('history.restore.text')}</p>
      <input type="hidden" name="base" value={head.revision} />
      <TextArea form={form} name="reason" label={t('history.restore.reason')} rows={3} maxLength={4000} />
      <button className="button">{t('history.restore.button')}</button>
    </form>
  )
}
