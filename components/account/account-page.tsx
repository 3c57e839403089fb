import type { ReactNode } from 'react'
import { DeskHeading } from '@/components/desk/heading'
import { SelectField, TickField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import type { Account } from '@/lib/account/dto'
import { ROLES } from '@/lib/auth/policy'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { stateOf } from './account-state'

interface Props {
  readonly voice: Voice
  readonly account: Account
  /** A link that was just made, shown once. */
  readonly link: string | null
  readonly refusal: Refusal | null
}

/** What an administrator does with one account. */
export function AccountPage({ voice, account, link, refusal }: Props) {
  const { t } = voice
  return (
    <DeskHeading title={account.name} voice={voice}>
      <p className="mt-2">
        {account.email} · {t(`desk.role.${account.role}`)} · {stateOf(account, voice)}
      </p>
      {link ? (
        <section className="desk-note mt-4" aria-labelledby="link">
          <h2 id="link">{t('account.list.link')}</h2>
          <p>
            <code className="desk-secret">{link}</code>
          </p>
          <p className="label">{t('account.list.linkText')}</p>
        </section>
      ) : null}
      {account.endedAt ? (
        <Reopen voice={voice} account={account} />
      ) : (
        <Open voice={voice} account={account} refusal={refusal} />
      )}
    </DeskHeading>
  )
}

const actionOf = ({ lang }: Voice, { id }: Account, what: string) =>
  `${deskPaths.oneAccount(lang, id)}/${what}`

function Open({ voice, account, refusal }: Omit<Props, 'link'>) {
  const { t } = voice
  return (
    <>
      <Part id="role" title={t('account.list.role')}>
        <form method="post" action={actionOf(voice, account, 'role')} className="desk-form">
          <SelectField
            form={formOf('desk/accounts/[id]/role', refusal, voice)}
            name="role"
            label={t('account.list.role')}
            value={account.role}
            choices={ROLES.map((role) => [role, t(`account.list.${role}Hint`)] as const)}
          />
          <button className="button">{t('account.list.changeRole')}</button>
        </form>
      </Part>
      <Part id="sessions" title={t('account.list.sessions', { count: account.sessions })}>
        <form method="post" action={actionOf(voice, account, 'sessions')}>
          <button className="button">{t('account.list.endSessions')}</button>
        </form>
      </Part>
      <Part id="recovery" title={t('account.list.recovery')}>
        <p className="measure">{t('account.list.recoveryText')}</p>
        <form method="post" action={actionOf(voice, account, 'link')} className="desk-form">
          {account.accepted ? (
            <TickField
              form={formOf('desk/accounts/[id]/link', refusal, voice)}
              name="everything"
              label={t('account.list.everything')}
            />
          ) : null}
          <button className="button">{t('account.list.makeLink')}</button>
        </form>
      </Part>
      <Part id="end" title={t('account.list.endTitle')}>
        <p className="measure">{t('account.list.endText')}</p>
        <form method="post" action={actionOf(voice, account, 'end')} className="desk-form">
          <button className="button">{t('account.list.endButton')}</button>
        </form>
      </Part>
    </>
  )
}

function Reopen({ voice, account }: Pick<Props, 'voice' | 'account'>) {
  return (
    <form method="post" action={actionOf(voice, account, 'reopen')} className="desk-form">
      <button className="button">{voice.t('account.list.reopen')}</button>
    </form>
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
