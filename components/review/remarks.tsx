import { writeMoment } from '@/components/account/when-text'
import { TextArea } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { mayOpen } from '@/lib/auth/access'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import type { CommentDto } from '@/lib/record/comments'
import { reviewPaths } from '@/lib/review/paths'
import type { RecordHead, Remarks as RemarksOf, ReviewView } from '@/lib/review/view'
import { Part } from './record-bar'

interface Props {
  readonly head: RecordHead
  readonly refusal: Refusal | null
  readonly voice: Voice
}

/** Remarks by field, open ones first, each to be answered and dealt with; and one on the record as a whole. */
export function Remarks({ view, refusal, voice }: { view: ReviewView } & Omit<Props, 'head'>) {
  const { t } = voice
  const { head, remarks } = view
  const open = (each: RemarksOf) => each.comments.filter(({ resolvedAt }) => !resolvedAt).length
  const inOrder = remarks.toSorted((a, b) => Number(open(b) > 0) - Number(open(a) > 0))
  const count = remarks.reduce((sum, each) => sum + open(each), 0)
  return (
    <Part id="remarks" title={t('review.comments')}>
      <p className="label">
        {remarks.length === 0 ? t('review.commentsNone') : t('review.commentsOpen', { count })}
      </p>
      {inOrder.map((each) => (
        <section key={each.path} className="review-group">
          <h3>{each.path === '' ? each.where : <a href={each.href}>{each.where}</a>}</h3>
          <ul className="list-plain">
            {each.comments.map((comment) => (
              <Comment key={comment.id} comment={comment} head={head} voice={voice} />
            ))}
          </ul>
          <AddForm
            path={each.path}
            at={`answer ${each.path}`}
            title={t('review.comment.answer')}
            head={head}
            refusal={refusal}
            voice={voice}
          />
        </section>
      ))}
      <AddForm
        path=""
        at="whole"
        title={t('review.comment.add')}
        head={head}
        refusal={refusal}
        voice={voice}
      />
    </Part>
  )
}

function Comment({ comment, head, voice }: { comment: CommentDto; head: RecordHead; voice: Voice }) {
  const { t, lang } = voice
  const { id, author, at, body, resolvedAt } = comment
  return (
    <li className={resolvedAt ? 'review-comment review-comment-done' : 'review-comment'}>
      <p className="label">
        {t('review.comment.by', { name: author, when: writeMoment(at, lang) })}
        {resolvedAt ? ` · ${t('review.comment.resolved')}` : ''}
      </p>
      <p className="review-text">{body}</p>
      {mayOpen(head.role, 'desk/records/[id]/review/resolve', 'POST') ? (
        <form method="post" action={reviewPaths.reviewStep(lang, head.id, 'resolve')}>
          <input type="hidden" name="comment" value={id} />
          <input type="hidden" name="resolved" value={resolvedAt ? 'no' : 'yes'} />
          <button className="desk-quiet">
            {t(resolvedAt ? 'review.comment.reopen' : 'review.comment.resolve')}
          </button>
        </form>
      ) : null}
    </li>
  )
}

interface AddProps extends Props {
  readonly path: string
  readonly at: string
  readonly title: string
}

function AddForm({ path, at, title, head, refusal, voice }: AddProps) {
  const { t, lang } = voice
  if (!mayOpen(head.role, 'desk/records/[id]/review/comment', 'POST')) return null
  const form = formOf('desk/records/[id]/review/comment', refusal, voice, at)
  return (
    <details className="review-remark" open={form.refused}>
      <summary>{title}</summary>
      <form method="post" action={reviewPaths.reviewStep(lang, head.id, 'comment')} className="desk-form">
        <input type="hidden" name="form-key" value={at} />
        <input type="hidden" name="path" value={path} />
        <TextArea
          form={form}
          name="body"
          label={t('review.comment.body')}
          hint={t('review.comment.hint')}
          rows={3}
          maxLength={4000}
        />
        <button className="button">{t('review.comment.send')}</button>
      </form>
    </details>
  )
}
