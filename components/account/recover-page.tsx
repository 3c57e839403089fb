import { DeskHeading } from '@/components/desk/heading'
import { TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'

interface Props {
  readonly voice: Voice
  readonly canSendMail: boolean
  readonly refusal: Refusal | null
}

/** For whoever forgot the password. */
export function RecoverPage({ voice, canSendMail, refusal }: Props) {
  const { lang, t } = voice
  const form = formOf('desk/recover/ask', refusal, voice)
  return (
    <DeskHeading title={t('account.recover.title')} voice={voice}>
      {canSendMail ? (
        <>
          <p className="measure mt-2">{t('account.recover.text')}</p>
          <form method="post" action={`${deskPaths.recover(lang)}/ask`} className="desk-form">
            <TextField
              form={form}
              name="email"
              label={t('account.signIn.email')}
              type="email"
              autoComplete="username"
              maxLength={254}
              required
            />
            <button className="button">{t('account.recover.button')}</button>
          </form>
        </>
      ) : (
        <p className="measure mt-2">{t('account.recover.noMail')}</p>
      )}
    </DeskHeading>
  )
}
