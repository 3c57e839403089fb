import { DeskHeading } from '@/components/desk/heading'
import { TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import type { loadLink } from '@/lib/account/loaders'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'
import { NewPassword } from './new-password'

interface Props {
  readonly voice: Voice
  readonly secret: string
  readonly link: NonNullable<Awaited<ReturnType<typeof loadLink>>>
  readonly refusal: Refusal | null
}

/** Where a link that works once leads: an invitation, or a way back in. */
export function InvitationPage({ voice, secret, link, refusal }: Props) {
  const { lang, t } = voice
  const form = formOf('desk/invitation/accept', refusal, voice)
  return (
    <DeskHeading title={t(`account.invitation.${link.kind}Title`)} voice={voice}>
      {link.account ? (
        <p className="mt-2">{t('account.invitation.for', { email: link.account.email })}</p>
      ) : null}
      {link.kind === 'everything' ? (
        <p className="measure mt-2">{t('account.invitation.everythingText')}</p>
      ) : null}
      <form method="post" action={`/${lang}/desk/invitation/accept`} className="desk-form">
        <input type="hidden" name="link" value={secret} />
        {link.account ? (
          <input type="hidden" autoComplete="username" value={link.account.email} />
        ) : (
          <>
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
              name="name"
              label={t('account.invitation.name')}
              autoComplete="name"
              maxLength={120}
              required
            />
          </>
        )}
        <NewPassword form={form} voice={voice} />
        <button className="button">{t('account.invitation.button')}</button>
      </form>
    </DeskHeading>
  )
}

/** Where a link leads that was used, or is too old. */
export function UsedLinkPage({ voice }: { voice: Voice }) {
  const { lang, t } = voice
  return (
    <DeskHeading title={t('account.invitation.usedTitle')} voice={voice}>
      <p className="measure mt-2">{t('account.invitation.usedText')}</p>
      <p className="mt-4">
        <a href={deskPaths.signIn(lang)}>{t('account.signIn.title')}</a>
      </p>
    </DeskHeading>
  )
}
