import { writeDay } from '../ui/when'
import { today } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import { versionsPath } from '@/lib/site/paths'
import type { Publication } from '@/lib/version/dto'

/** At the foot of a record's page: where it says what changed there. `page` is its address. */
export function ChangedLine({
  publication,
  page,
  voice,
}: {
  publication: Publication | null
  page: string
  voice: Voice
}) {
  const { t } = voice
  if (!publication) return null
  return (
    <p className="label">
      <a href={versionsPath(page)}>{t('version.link')}</a>,{' '}
      {t('version.last', { day: writeDay(today(publication.publishedAt), voice) })}
    </p>
  )
}
