import type { RouteId } from '@/lib/auth/access'
import { mayOpen } from '@/lib/auth/access'
import { SelectField, TextArea } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { recordPaths } from '@/lib/record/paths'
import type { ChangeGroup, EvidenceLine } from '@/lib/review/groups'
import { reviewPaths } from '@/lib/review/paths'
import type { RecordHead } from '@/lib/review/view'
import { OutlineList } from './outline-list'
import { SentenceList } from './sentences'

interface Props {
  readonly groups: readonly ChangeGroup[]
  /** The record on which remarks are left; none are where it is not given. */
  readonly head?: RecordHead
  readonly refusal?: Refusal | null
  readonly voice: Voice
}

/** What would be published, part by part, each claim with what it rests on. */
export function ChangeGroups({ groups, head, refusal = null, voice }: Props) {
  const remarks = head && mayOpen(head.role, COMMENT, 'POST')
  return groups.map((group) => (
    <section key={group.path} className="review-group">
      <h3>{group.title}</h3>
      <SentenceList sentences={group.sentences} voice={voice} />
      {group.added.map(({ path, fields }) => (
        <OutlineList key={path} fields={fields} />
      ))}
      {group.isClaim ? <Evidence lines={group.evidence} voice={voice} /> : null}
      {remarks ? <RemarkForm group={group} head={head} refusal={refusal} voice={voice} /> : null}
    </section>
  ))
}

function Evidence({ lines, voice }: { lines: readonly EvidenceLine[]; voice: Voice }) {
  const { t, lang } = voice
  return (
    <div className="review-evidence">
      <h4>{t('review.evidence')}</h4>
      {lines.length === 0 ? <p className="desk-error">{t('review.problem.noCitation')}</p> : null}
      <ul className="list-plain">
        {lines.map((line) => (
          <li key={line.id}>
            {line.sourceId ? <a href={recordPaths.record(lang, line.sourceId)}>{line.place}</a> : line.place}
            {line.disputes ? ` · ${t('review.stance.disputes')}` : ''}
            {line.saidBy ? ` · ${t('review.field.saidBy')}: ${line.saidBy}` : ''}
            {line.quote ? <blockquote>{line.quote}</blockquote> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

const COMMENT: RouteId = 'desk/records/[id]/review/comment'

function RemarkForm({
  group,
  head,
  refusal,
  voice,
}: { group: ChangeGroup } & Required<Omit<Props, 'groups'>>) {
  const { t, lang } = voice
  const form = formOf(COMMENT, refusal, voice, group.path)
  const fields = group.sentences.map(({ path, subject }) => [path, subject || group.title] as const)
  const choices = new Map<string, string>([
    [group.path, group.path === '' ? t('review.whole') : group.title],
    ...fields,
  ])
  return (
    <details className="review-remark" open={form.refused}>
      <summary>{t('review.comment.add')}</summary>
      <form method="post" action={reviewPaths.reviewStep(lang, head.id, 'comment')} className="desk-form">
        <input type="hidden" name="form-key" value={group.path} />
        <SelectField
          form={form}
          name="path"
          label={t('review.comment.on')}
          value={group.path}
          choices={[...choices]}
        />
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
