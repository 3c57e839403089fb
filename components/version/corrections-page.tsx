import { RecordHead } from '../site/record-head'
import { Said } from '../ui/said'
import { writeDay } from '../ui/when'
import { today } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import type { CorrectionLine } from '@/lib/version/dto'

const PATHS = {
  case: paths.case,
  person: paths.person,
  letter: paths.letter,
  source: paths.source,
  organisation: paths.organisation,
  theme: paths.theme,
} as const

/** The log of corrections: what was wrong, when it was put right, and where. */
export function CorrectionsPage({
  lines,
  siteUrl,
  voice,
}: {
  lines: readonly CorrectionLine[]
  siteUrl: string
  voice: Voice
}) {
  const { lang, t } = voice
  return (
    <article>
      <RecordHead
        title={t('version.corrections.title')}
        description={t('version.corrections.describe')}
        path={paths.corrections(lang)}
        siteUrl={siteUrl}
        voice={voice}
      />
      <h1>{t('version.corrections.title')}</h1>
      <p>{t(lines.length === 0 ? 'version.corrections.none' : 'version.corrections.lead')}</p>
      <ul className="list-plain">
        {lines.map(({ kind, record, number, publishedAt, note }) => (
          <li key={`${record.slug} ${number}`} className="section">
            <p className="label">
              {writeDay(today(publishedAt), voice)} · {t(`version.corrections.kind.${kind}`)}
            </p>
            <p>
              <a href={PATHS[kind](lang, record.slug)}>
                <Said words={record.name} voice={voice} />
              </a>
            </p>
            <p>{note ? <Said words={note} voice={voice} /> : t('version.corrections.noNote')}</p>
          </li>
        ))}
      </ul>
    </article>
  )
}
