import { TextField } from '@/components/desk/field'
import type { Form } from '@/components/desk/form'
import type { Voice } from '@/lib/i18n/voice'

/** A new password, typed twice. */
export function NewPassword({ form, voice: { t } }: { form: Form; voice: Voice }) {
  return (
    <>
      <TextField
        form={form}
        name="password"
        label={t('account.invitation.password')}
        hint={t('account.invitation.passwordHint')}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
        required
      />
      <TextField
        form={form}
        name="again"
        label={t('account.invitation.again')}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
        required
      />
    </>
  )
}
