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

export function SignInPage({ voice, next, refusal }: Props) {
  const { lang, t } = voice
  const form = formOf('desk/sign-in/password', refusal, voice)
  return (
    <DeskHeading title={t('account.signIn.title')} voice={voice}>
      <form method="post" action={`${deskPaths.signIn(lang)}/password`} className="desk-form">
        <input type="hidden" name="next" value={next} />
        <TextField
          form={form}
          name="email"
          label={t('account.signIn.email')}
          type="email"
          autoComplete="username"
          maxLength={254}
          required
        />
        <TextField
          form={form}
          name="password"
          label={t('account.signIn.password')}
          type="password"
          autoComplete="current-password"
          maxLength={1000}
          required
        />
        <button className="button">{t('account.signIn.button')}</button>
      </form>
      <PasskeyButton
        kind="get"
        address={`${deskPaths.signIn(lang)}/passkey`}
        next={next}
        text={t('account.signIn.passkey')}
        failed={t('account.signIn.passkeyFailed')}
      />
      <p className="mt-6">
        <a href={deskPaths.recover(lang)}>{t('account.signIn.forgotten')}</a>
      </p>
      <p className="label mt-2">{t('account.signIn.invited')}</p>
    </DeskHeading>
  )
}
