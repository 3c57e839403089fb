import { TextArea } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { reviewPaths } from '@/lib/review/paths'
import type { NamedPage, WithdrawView } from '@/lib/review/withdraw-view'
import { RecordBar } from './record-bar'

interface Props {
  readonly view: WithdrawView
  readonly refusal: Refusal | null
  readonly voice: Voice
}

/** Hiding a record from readers: what it does, who goes with it, and what of it still stands elsewhere. */
export function WithdrawPage({ view, refusal, voice }: Props) {
  const { t, lang } = voice
  const { head, people, elsewhere, wasPublished } = view
  const form = formOf('desk/records/[id]/withdraw/hide', refusal, voice)
  const typed = form.refused ? [refusal?.typed['also'] ?? []].flat() : null
  return (
    <RecordBar
      head={head}
      title={t('review.withdraw.title', { name: head.name })}
      here="withdraw"
      voice={voice}
    >
      {head.state === 'withdrawn' ? (
        <p className="desk-note">{t('review.withdraw.already')}</p>
      ) : (
        <form method="post" action={reviewPaths.hide(lang, head.id)} className="desk-form review-withdraw">
          <p>{t(wasPublished ? 'review.withdraw.text' : 'review.withdraw.never')}</p>
          {people.length > 0 ? (
            <fieldset>
              <legend>{t('review.withdraw.people')}</legend>
              <p className="label">{t('review.withdraw.peopleText')}</p>
              {people.map(({ id, name, alone, elsewhere: pages }) => (
                <div key={id} className="desk-tick">
                  <input
                    id={`also-${id}`}
                    type="checkbox"
                    name="also"
                    value={id}
                    defaultChecked={typed ? typed.includes(id) : alone}
                  />
                  <label htmlFor={`also-${id}`}>{name}</label>
                  {pages.length > 0 ? (
                    <div className="review-named">
                      <p className="label">{t('review.withdraw.elsewhere')}</p>
                      <Pages pages={pages} voice={voice} />
                    </div>
                  ) : null}
                </div>
              ))}
            </fieldset>
          ) : null}
          <TextArea
            form={form}
            name="reason"
            label={t('review.withdraw.reason')}
            hint={t('review.withdraw.reasonHint')}
            rows={3}
            maxLength={4000}
          />
          <button className="button">{t('review.withdraw.button')}</button>
        </form>
      )}
      <div className="review-named">
        <p>{t(elsewhere.length > 0 ? 'review.withdraw.stays' : 'review.withdraw.nowhere')}</p>
        <Pages pages={elsewhere} voice={voice} />
      </div>
    </RecordBar>
  )
}

function Pages({ pages, voice }: { pages: readonly NamedPage[]; voice: Voice }) {
  return (
    <ul>
      {pages.map(({ href, name, kind }) => (
        <li key={href}>
          {voice.t(`review.kind.${kind}`)}: <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
