import { DeskHeading } from '@/components/desk/heading'
import { TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { QrCode } from './qr-code'

interface Props {
  readonly voice: Voice
  /** The secret and its otpauth address once the set-up has begun. */
  readonly begun: { readonly secret: string; readonly address: string } | null
  readonly refusal: Refusal | null
}

/** Setting up an authenticator: the password, then the secret, then its first code. */
export function EnrolPage({ voice, begun, refusal }: Props) {
  const { t } = voice
  return (
    <DeskHeading title={t('account.enrol.title')} voice={voice}>
      <p className="measure mt-2">{t('account.enrol.text')}</p>
      {begun ? <Begun voice={voice} begun={begun} refusal={refusal} /> : null}
      {begun ? (
        <details className="mt-8">
          <summary>{t('account.enrol.again')}</summary>
          <Begin voice={voice} refusal={refusal} />
        </details>
      ) : (
        <Begin voice={voice} refusal={refusal} />
      )}
    </DeskHeading>
  )
}

function Begin({ voice, refusal }: Omit<Props, 'begun'>) {
  const { lang, t } = voice
  return (
    <form method="post" action={`${deskPaths.enrol(lang)}/begin`} className="desk-form">
      <TextField
        form={formOf('desk/account/second-factor/begin', refusal, voice)}
        name="password"
        label={t('account.signIn.password')}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
        required
      />
      <button className="button">{t('account.enrol.begin')}</button>
    </form>
  )
}

function Begun({ voice, begun, refusal }: Props & { begun: NonNullable<Props['begun']> }) {
  const { lang, t } = voice
  return (
    <>
      <p className="measure mt-4">{t('account.enrol.scan')}</p>
      <QrCode text={begun.address} label={t('account.enrol.qr')} />
      <p className="mt-2">
        <a href={begun.address}>{t('account.enrol.link')}</a>
      </p>
      <p className="mt-2">
        {t('account.enrol.secret')}:{' '}
        <code className="desk-secret">{begun.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
      <form method="post" action={`${deskPaths.enrol(lang)}/verify`} className="desk-form">
        <TextField
          form={formOf('desk/account/second-factor/verify', refusal, voice)}
          name="code"
          label={t('account.enrol.type')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={40}
          required
        />
        <button className="button">{t('account.enrol.finish')}</button>
      </form>
    </>
  )
}
