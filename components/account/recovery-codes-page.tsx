import { DeskHeading } from '@/components/desk/heading'
import { deskPaths } from '@/lib/desk/paths'
import type { Voice } from '@/lib/i18n/voice'

/** Recovery codes, once, to print; null where they were shown already. */
export function RecoveryCodesPage({ voice, codes }: { voice: Voice; codes: readonly string[] | null }) {
  const { lang, t } = voice
  return (
    <DeskHeading title={t('account.codes.title')} voice={voice}>
      <p className="measure mt-2">{t(codes ? 'account.codes.text' : 'account.codes.gone')}</p>
      {codes ? (
        <ol className="desk-codes">
          {codes.map((code) => (
            <li key={code}>
              <code className="desk-secret">{code}</code>
            </li>
          ))}
        </ol>
      ) : null}
      <p className="mt-4 no-print">
        <a href={codes ? deskPaths.queue(lang) : deskPaths.account(lang)}>
          {t(codes ? 'account.codes.done' : 'account.own.title')}
        </a>
      </p>
    </DeskHeading>
  )
}
