import { Said } from '../ui/said'
import { writeDay } from '../ui/when'
import { today } from '@/lib/dates/day'
import type { Words } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { versionsPath } from '@/lib/site/paths'

interface Shown {
  readonly number: number
  readonly present: number
  readonly publishedAt: Date
  readonly note: Words | null
  readonly correction: boolean
}

/** Says, before anything else, that this is what was published on a day, and where the present page is. */
export function VersionBanner({
  version,
  page,
  left,
  voice,
}: {
  version: Shown
  page: string
  left: string
  voice: Voice
}) {
  const { t } = voice
  const { number, present, note } = version
  return (
    <aside className="version-banner">
      <p>
        <strong>{t('version.banner', { number, day: writeDay(today(version.publishedAt), voice) })}</strong>{' '}
        <a href={page}>{number === present ? t('version.same') : t('version.old', { present })}</a>{' '}
        <a href={versionsPath(page)}>{t('version.link')}</a>
      </p>
      {version.correction ? <p>{t('version.correction')}</p> : null}
      {note ? (
        <p>
          {t('version.note')}: <Said words={note} voice={voice} />
        </p>
      ) : null}
      <p className="label">{left}</p>
    </aside>
  )
}
