import { DeskHeading } from '@/components/desk/heading'
import { SelectField, TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import type { Account } from '@/lib/account/dto'
import { ROLES } from '@/lib/auth/policy'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { stateOf } from './account-state'

interface Props {
  readonly voice: Voice
  readonly accounts: readonly Account[]
  readonly refusal: Refusal | null
}

export function AccountsPage({ voice, accounts, refusal }: Props) {
  const { lang, t } = voice
  return (
    <DeskHeading title={t('account.list.title')} voice={voice}>
      <table className="stacked mt-4">
        <thead>
          <tr>
            <th scope="col">{t('account.list.name')}</th>
            <th scope="col">{t('account.signIn.email')}</th>
            <th scope="col">{t('account.list.role')}</th>
            <th scope="col">{t('account.list.state')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <td data-label={t('account.list.name')}>
                <a href={deskPaths.oneAccount(lang, account.id)}>{account.name}</a>
              </td>
              <td data-label={t('account.signIn.email')}>{account.email}</td>
              <td data-label={t('account.list.role')}>{t(`desk.role.${account.role}`)}</td>
              <td data-label={t('account.list.state')}>{stateOf(account, voice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <section className="section" aria-labelledby="invite">
        <h2 id="invite">{t('account.list.inviteTitle')}</h2>
        <Invite voice={voice} refusal={refusal} />
      </section>
    </DeskHeading>
  )
}

function Invite({ voice, refusal }: Omit<Props, 'accounts'>) {
  const { lang, t } = voice
  const form = formOf('desk/accounts/invite', refusal, voice)
  return (
    <form method="post" action={`${deskPaths.accounts(lang)}/invite`} className="desk-form">
      <TextField
        form={form}
        name="name"
        label={t('account.list.name')}
        maxLength={120}
        autoComplete="off"
        required
      />
      <TextField
        form={form}
        name="email"
        label={t('account.signIn.email')}
        type="email"
        maxLength={254}
        autoComplete="off"
        required
      />
      <SelectField
        form={form}
        name="role"
        label={t('account.list.role')}
        value="researcher"
        choices={ROLES.map((role) => [role, t(`account.list.${role}Hint`)] as const)}
      />
      <SelectField
        form={form}
        name="lang"
        label={t('account.list.lang')}
        value={lang}
        choices={[
          ['kk', 'Қазақша'],
          ['ru', 'Русский'],
          ['en', 'English'],
        ]}
      />
      <button className="button">{t('account.list.invite')}</button>
    </form>
  )
}
