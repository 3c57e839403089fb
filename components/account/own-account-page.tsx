import type { ReactNode } from 'react'
import { DeskHeading } from '@/components/desk/heading'
import { SelectField, TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import type { loadOwnAccount } from '@/lib/account/loaders'
import type { DeskActor } from '@/lib/auth/policy'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { NewPassword } from './new-password'
import { OwnPasskeys } from './own-passkeys'
import { OwnSessions } from './own-sessions'

interface Props {
  readonly voice: Voice
  readonly actor: DeskActor
  readonly own: Awaited<ReturnType<typeof loadOwnAccount>>
  readonly refusal: Refusal | null
}

export function OwnAccountPage({ voice, actor, own, refusal }: Props) {
  const { lang, t } = voice
  return (
    <DeskHeading title={t('account.own.title')} voice={voice}>
      <form method="post" action={`${deskPaths.account(lang)}/language`} className="desk-form">
        <SelectField
          form={formOf('desk/account/language', refusal, voice)}
          name="lang"
          label={t('account.own.language')}
          value={actor.lang}
          choices={[
            ['kk', 'Қазақша'],
            ['ru', 'Русский'],
            ['en', 'English'],
          ]}
        />
        <button className="button">{t('account.own.save')}</button>
      </form>
      <Part id="password" title={t('account.own.password')}>
        <Password voice={voice} refusal={refusal} />
      </Part>
      <Part id="second-factor" title={t('account.own.secondFactor')}>
        <SecondFactor voice={voice} has={own.hasSecondFactor} refusal={refusal} />
      </Part>
      <Part id="passkeys" title={t('account.own.passkeys')}>
        <OwnPasskeys voice={voice} passkeys={own.passkeys} refusal={refusal} />
      </Part>
      <Part id="sessions" title={t('account.own.sessions')}>
        <OwnSessions voice={voice} sessions={own.sessions} />
      </Part>
    </DeskHeading>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Password({ voice, refusal }: Pick<Props, 'voice' | 'refusal'>) {
  const { lang, t } = voice
  const form = formOf('desk/account/password', refusal, voice)
  return (
    <form method="post" action={`${deskPaths.account(lang)}/password`} className="desk-form">
      <TextField
        form={form}
        name="current"
        label={t('account.own.current')}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
        required
      />
      <NewPassword form={form} voice={voice} />
      <p className="label">{t('account.own.otherSessionsEnd')}</p>
      <button className="button">{t('account.own.changePassword')}</button>
    </form>
  )
}

function SecondFactor({ voice, has, refusal }: Pick<Props, 'voice' | 'refusal'> & { has: boolean }) {
  const { lang, t } = voice
  if (!has)
    return (
      <>
        <p>{t('account.own.isOff')}</p>
        <p className="mt-2">
          <a href={deskPaths.enrol(lang)}>{t('account.own.setUp')}</a>
        </p>
      </>
    )
  return (
    <>
      <p>{t('account.own.isOn')}</p>
      <h3 className="mt-4">{t('account.own.codes')}</h3>
      <p className="measure">{t('account.own.codesText')}</p>
      <form method="post" action={`${deskPaths.recoveryCodes(lang)}/renew`} className="desk-form">
        <TextField
          form={formOf('desk/account/recovery-codes/renew', refusal, voice)}
          name="password"
          label={t('account.own.current')}
          type="password"
          autoComplete="current-password"
          maxLength={1000}
          required
        />
        <button className="button">{t('account.own.renew')}</button>
      </form>
      <form method="post" action={`${deskPaths.enrol(lang)}/replace`} className="desk-form">
        <p className="label">{t('account.own.replaceHint')}</p>
        <button className="button">{t('account.own.replace')}</button>
      </form>
    </>
  )
}
