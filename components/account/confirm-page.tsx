import { DeskHeading } from '@/components/desk/heading'
import { TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { PasskeyButton } from './passkey-button'

interface Props {
  readonly voice: Voice
  readonly next: string
  readonly refusal: Refusal | null
}

/** Asks whoever is signed in to prove again that it is they. */
export function ConfirmPage({ voice, next, refusal }: Props) {
  const { lang, t } = voice
  const form = formOf('desk/account/confirm/enter', refusal, voice)
  const address = `${deskPaths.account(lang)}/confirm`
  return (
    <DeskHeading title={t('account.confirm.title')} voice={voice}>
      <p className="measure mt-2">{t('account.confirm.text')}</p>
      <form method="post" action={`${address}/enter`} className="desk-form">
        <input type="hidden" name="next" value={next} />
        <TextField
          form={form}
          name="password"
          label={t('account.signIn.password')}
          type="password"
          autoComplete="current-password"
          maxLength={1000}
        />
        <TextField
          form={form}
          name="code"
          label={t('account.confirm.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={40}
        />
        <button className="button">{t('account.confirm.button')}</button>
      </form>
      <PasskeyButton
        kind="get"
        address={`${address}/passkey`}
        next={next}
        text={t('account.confirm.passkey')}
        failed={t('account.errors.passkey')}
      />
    </DeskHeading>
  )
}
