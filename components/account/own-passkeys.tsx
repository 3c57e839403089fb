import { TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import type { OwnPasskey } from '@/lib/account/dto'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { PasskeyButton } from './passkey-button'
import { writeMoment } from './when-text'

interface Props {
  readonly voice: Voice
  readonly passkeys: readonly OwnPasskey[]
  readonly refusal: Refusal | null
}

export function OwnPasskeys({ voice, passkeys, refusal }: Props) {
  const { lang, t } = voice
  const form = formOf('desk/account/passkeys/add', refusal, voice)
  const address = `${deskPaths.account(lang)}/passkeys`
  return (
    <>
      <p className="measure">{t('account.own.passkeysText')}</p>
      {passkeys.length === 0 ? <p className="mt-2">{t('account.own.noPasskeys')}</p> : null}
      <ul className="list-plain mt-2">
        {passkeys.map(({ id, name, createdAt, usedAt }) => (
          <li key={id} className="desk-actions">
            <span>
              {name}{' '}
              <span className="label">{t('account.own.added', { when: writeMoment(createdAt, lang) })}</span>{' '}
              {usedAt ? (
                <span className="label">{t('account.own.used', { when: writeMoment(usedAt, lang) })}</span>
              ) : null}
            </span>
            <form method="post" action={`${address}/remove`}>
              <input type="hidden" name="id" value={id} />
              <button className="desk-quiet" aria-label={t('account.own.removePasskey', { name })}>
                {t('account.own.remove')}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <div className="desk-form">
        <TextField
          form={form}
          name="name"
          label={t('account.own.passkeyName')}
          hint={t('account.own.passkeyNameHint')}
          maxLength={60}
        />
        <PasskeyButton
          kind="create"
          address={`${address}/add`}
          options={`${address}/options`}
          nameFrom={form.idOf('name')}
          text={t('account.own.addPasskey')}
          failed={t('account.own.addFailed')}
        />
      </div>
    </>
  )
}
