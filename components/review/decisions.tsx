import type { ReactNode } from 'react'
import { SelectField, TextArea, TickField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { mayOpen } from '@/lib/auth/access'
import type { Refusal } from '@/lib/desk/refusals'
import { LANGS } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { reviewPaths } from '@/lib/review/paths'
import type { ReviewView } from '@/lib/review/view'
import { Part } from './record-bar'

interface Props {
  readonly view: ReviewView
  readonly refusal: Refusal | null
  readonly voice: Voice
}

/** What this person may decide now, and why not where they may not. */
export function Decisions({ view, refusal, voice }: Props) {
  const { t } = voice
  const { head } = view
  const own = { view, refusal, voice }
  const writes = mayOpen(head.role, 'desk/records/[id]/review/submit', 'POST')
  const edits = mayOpen(head.role, 'desk/records/[id]/review/publish', 'POST')
  const forms: ReactNode[] = []
  switch (head.state) {
    case 'draft':
    case 'changes_requested':
      if (writes) forms.push(<Submit key="submit" {...own} />)
      break
    case 'in_review':
      if (edits) forms.push(<PublishOrWhyNot key="publish" {...own} />, <Request key="request" {...own} />)
      else forms.push(<p key="role">{t('review.publish.role')}</p>)
      if (writes) forms.push(<TakeBack key="take-back" {...own} />)
      break
    case 'withdrawn':
      if (edits) forms.push(<Reopen key="reopen" {...own} />)
      break
    case 'published':
      break
  }
  return (
    <Part id="decide" title={t('review.decide')}>
      {forms.length > 0 ? forms : <p>{t('review.decideNone')}</p>}
    </Part>
  )
}

const Revision = ({ view }: Pick<Props, 'view'>) => (
  <input type="hidden" name="revision" value={view.head.revision} />
)

function Submit({ view, refusal, voice }: Props) {
  const { t, lang } = voice
  const form = formOf('desk/records/[id]/review/submit', refusal, voice)
  return (
    <form method="post" action={reviewPaths.reviewStep(lang, view.head.id, 'submit')} className="desk-form">
      <h3>{t('review.submit.title')}</h3>
      {view.problems.length > 0 ? <p>{t('review.submit.problemsFirst')}</p> : null}
      <Revision view={view} />
      <SelectField
        form={form}
        name="reviewer"
        label={t('review.submit.reviewer')}
        value={view.assignee?.id}
        choices={[
          ['', t('review.submit.anyone')],
          ...view.reviewers.map(({ id, name }) => [id, name] as const),
        ]}
      />
      <TextArea form={form} name="note" label={t('review.submit.note')} rows={3} maxLength={4000} />
      <button className="button">{t('review.submit.button')}</button>
    </form>
  )
}

function TakeBack({ view, voice }: Props) {
  const { t, lang } = voice
  return (
    <form
      method="post"
      action={reviewPaths.reviewStep(lang, view.head.id, 'take-back')}
      className="desk-form"
    >
      <h3>{t('review.takeBack.title')}</h3>
      <p>{t('review.takeBack.text')}</p>
      <button className="button">{t('review.takeBack.button')}</button>
    </form>
  )
}

function Request({ view, refusal, voice }: Props) {
  const { t, lang } = voice
  const form = formOf('desk/records/[id]/review/request-changes', refusal, voice)
  return (
    <form
      method="post"
      action={reviewPaths.reviewStep(lang, view.head.id, 'request-changes')}
      className="desk-form"
    >
      <h3>{t('review.request.title')}</h3>
      <Revision view={view} />
      <TextArea form={form} name="note" label={t('review.request.note')} rows={4} maxLength={4000} />
      <button className="button">{t('review.request.button')}</button>
    </form>
  )
}

function PublishOrWhyNot(props: Props) {
  const { view, voice } = props
  const { t } = voice
  if (view.wroteNone && view.problems.length === 0) return <Publish {...props} />
  return (
    <div className="desk-form">
      <h3>{t('review.publish.title')}</h3>
      {view.wroteNone ? null : <p className="desk-note">{t('review.publish.twoPeople')}</p>}
      {view.problems.length > 0 ? <p className="desk-note">{t('review.publish.blocked')}</p> : null}
    </div>
  )
}

const NOTE_OF = { kk: 'noteKk', ru: 'noteRu', en: 'noteEn' } as const

function Publish({ view, refusal, voice }: Props) {
  const { t, lang } = voice
  const form = formOf('desk/records/[id]/review/publish', refusal, voice)
  return (
    <form method="post" action={reviewPaths.reviewStep(lang, view.head.id, 'publish')} className="desk-form">
      <h3>{t('review.publish.title')}</h3>
      <p>{t('review.publish.text', { version: view.nextVersion })}</p>
      <Revision view={view} />
      {view.along.map(({ id, revision }) => (
        <input key={id} type="hidden" name="along" value={`${id}:${revision}`} />
      ))}
      {view.first ? null : (
        <fieldset className="review-notes">
          <legend>{t('review.publish.note')}</legend>
          <p className="label">{t('review.publish.noteHint')}</p>
          {LANGS.map((each) => (
            <TextArea
              key={each}
              form={form}
              name={NOTE_OF[each]}
              label={t(`words.langName.${each}`)}
              lang={each}
              rows={2}
              maxLength={4000}
            />
          ))}
          <TickField
            form={form}
            name="correction"
            label={t('review.publish.correction')}
            hint={t('review.publish.correctionHint')}
          />
        </fieldset>
      )}
      {view.warnings.length > 0 ? (
        <TickField form={form} name="warningsRead" label={t('review.publish.read')} />
      ) : null}
      <button className="button">{t('review.publish.button')}</button>
    </form>
  )
}

function Reopen({ view, refusal, voice }: Props) {
  const { t, lang } = voice
  const form = formOf('desk/records/[id]/review/reopen', refusal, voice)
  return (
    <form method="post" action={reviewPaths.reviewStep(lang, view.head.id, 'reopen')} className="desk-form">
      <h3>{t('review.reopen.title')}</h3>
      <p>{t('review.reopen.text')}</p>
      <TextArea form={form} name="reason" label={t('review.reopen.reason')} rows={3} maxLength={4000} />
      <button className="button">{t('review.reopen.button')}</button>
    </form>
  )
}
