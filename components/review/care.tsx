import { TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { writeDay } from '@/components/ui/when'
import { mayOpen } from '@/lib/auth/access'
import { day } from '@/lib/dates/day'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { reviewPaths } from '@/lib/review/paths'
import type { ReviewView } from '@/lib/review/view'
import { Part } from './record-bar'

/** When somebody last looked for news, and when the queue asks again. */
export function Care({ view, refusal, voice }: { view: ReviewView; refusal: Refusal | null; voice: Voice }) {
  const { t, lang } = voice
  const { head, checkedOn, staleAfterDays } = view
  const form = formOf('desk/records/[id]/review/stale-after', refusal, voice)
  return (
    <Part id="care" title={t('review.care.title')}>
      <p>
        {checkedOn
          ? t('review.care.checked', { when: writeDay(day(checkedOn), voice) })
          : t('review.care.never')}
      </p>
      {mayOpen(head.role, 'desk/records/[id]/review/checked', 'POST') ? (
        <>
          <form method="post" action={reviewPaths.reviewStep(lang, head.id, 'checked')} className="desk-form">
            <button className="button">{t('review.care.button')}</button>
          </form>
          <form
            method="post"
            action={reviewPaths.reviewStep(lang, head.id, 'stale-after')}
            className="desk-form"
          >
            <TextField
              form={form}
              name="days"
              label={t('review.care.days')}
              hint={t('review.care.daysHint')}
              inputMode="numeric"
              maxLength={4}
              value={String(staleAfterDays)}
            />
            <button className="button">{t('review.care.daysButton')}</button>
          </form>
        </>
      ) : null}
    </Part>
  )
}
