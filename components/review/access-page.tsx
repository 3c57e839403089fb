import { SelectField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import type { AccessView } from '@/lib/review/access-view'
import { reviewPaths } from '@/lib/review/paths'
import type { GrantLine } from '@/lib/review/dto'
import { Part, RecordBar } from './record-bar'

interface Props {
  readonly view: AccessView
  readonly refusal: Refusal | null
  readonly voice: Voice
}

/** Who sees a record at the desk, and who reads its confidential fields. */
export function AccessPage({ view, refusal, voice }: Props) {
  const { t, lang } = voice
  const { head, grants, mayShare, mayGrantConfidential } = view
  const of = (kind: GrantLine['kind']) => grants.filter((each) => each.kind === kind)
  const bar = { head, title: t('review.access.title', { name: head.name }), here: 'access', voice } as const
  if (head.heldById)
    return (
      <RecordBar {...bar}>
        <p className="desk-note">
          {t('review.errors.heldHere')}{' '}
          <a href={reviewPaths.access(lang, head.heldById)}>{t('review.kind.case')}</a>
        </p>
      </RecordBar>
    )
  return (
    <RecordBar {...bar}>
      <div className="measure">
        <p className="review-standing">
          {t(head.restricted ? 'review.access.restricted' : 'review.access.open')}
        </p>
        <p>{t('review.access.meaning')}</p>
        {mayShare ? (
          <form
            method="post"
            action={reviewPaths.accessStep(lang, head.id, 'restrict')}
            className="desk-form"
          >
            <input type="hidden" name="restricted" value={head.restricted ? 'no' : 'yes'} />
            <button className="button">
              {t(head.restricted ? 'review.access.openIt' : 'review.access.restrict')}
            </button>
          </form>
        ) : (
          <p className="label">{t('review.access.readerCannot')}</p>
        )}
      </div>
      <Part id="named" title={t('review.access.named')}>
        {head.restricted ? null : <p className="label">{t('review.access.namedOpen')}</p>}
        <Named
          lines={of('access')}
          kind="access"
          may={mayShare}
          view={view}
          refusal={refusal}
          voice={voice}
        />
      </Part>
      <Part id="confidential" title={t('review.access.confidential')}>
        <p className="label">{t('review.access.confidentialText')}</p>
        <Named
          lines={of('confidential')}
          kind="confidential"
          may={mayGrantConfidential}
          view={view}
          refusal={refusal}
          voice={voice}
        />
      </Part>
    </RecordBar>
  )
}

interface NamedProps extends Props {
  readonly lines: readonly GrantLine[]
  readonly kind: GrantLine['kind']
  readonly may: boolean
}

function Named({ lines, kind, may, view, refusal, voice }: NamedProps) {
  const { t, lang } = voice
  const { head, colleagues } = view
  const form = formOf('desk/records/[id]/access/grant', refusal, voice, kind)
  const named = new Set(lines.map(({ id }) => id))
  return (
    <>
      {lines.length === 0 ? <p>{t('review.access.namedNone')}</p> : null}
      <ul className="list-plain review-grants">
        {lines.map(({ id, name, ended }) => (
          <li key={id}>
            {name}
            {ended ? ` (${t('review.access.ended')})` : ''}
            {may ? (
              <form method="post" action={reviewPaths.accessStep(lang, head.id, 'revoke')}>
                <input type="hidden" name="kind" value={kind} />
                <input type="hidden" name="account" value={id} />
                <button className="desk-quiet" aria-label={t('review.access.remove', { name })}>
                  {t('review.access.removeButton')}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {may ? (
        <form method="post" action={reviewPaths.accessStep(lang, head.id, 'grant')} className="desk-form">
          <input type="hidden" name="form-key" value={kind} />
          <input type="hidden" name="kind" value={kind} />
          <SelectField
            form={form}
            name="account"
            label={t('review.access.account')}
            choices={[
              ['', t('review.access.choose')],
              ...colleagues.filter(({ id }) => !named.has(id)).map(({ id, name }) => [id, name] as const),
            ]}
          />
          <button className="button">{t('review.access.addButton')}</button>
        </form>
      ) : null}
    </>
  )
}
