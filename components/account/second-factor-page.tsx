import { DeskHeading } from '@/components/desk/heading'
import { TextField } from '@/components/desk/field'
import { formOf } from '@/components/desk/form'
import { deskPaths } from '@/lib/desk/paths'
import type { Refusal } from '@/lib/desk/refusals'
import type { Voice } from '@/lib/i18n/voice'

interface Props {
  readonly voice: Voice
  readonly next: string
  readonly refusal: Refusal | null
}

/** The second step of signing in. */
export function SecondFactorPage({ voice, next, refusal }: Props) {
  const { lang, t } = voice
  const form = formOf('desk/second-factor/enter', refusal, voice)
  return (
    <DeskHeading title={t('account.secondFactor.title')} voice={voice}>
      <p className="measure mt-2">{t('account.secondFactor.text')}</p>
      <form method="post" action={`${deskPaths.secondFactor(lang)}/enter`} className="desk-form">
        <input type="hidden" name="next" value={next} />
        <TextField
          form={form}
          name="code"
          label={t('account.secondFactor.code')}
          hint={t('account.secondFactor.hint')}
          autoComplete="one-time-code"
          maxLength={40}
          required
        />
        <button className="button">{t('account.secondFactor.button')}</button>
      </form>
      <p className="label mt-6">{t('account.secondFactor.lost')}</p>
    </DeskHeading>
  )
}
