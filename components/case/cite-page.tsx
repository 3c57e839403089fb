import { today as dayOf, type Day } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'
import { writeDay } from '../ui/when'

/** A reference ready to copy, and when the page last changed. */
export function CitePage({
  title,
  address,
  day,
  changed,
  voice,
}: {
  title: string
  address: string
  day: Day
  changed: Date
  voice: Voice
}) {
  const { t } = voice
  return (
    <section className="section" aria-labelledby="cite">
      <h2 id="cite" className="label">
        {t('case.citePage')}
      </h2>
      <p className="measure label select-all">
        {t('case.citeText', { title, address, day: writeDay(day, voice) })}
      </p>
      <p className="label mt-1">{t('case.lastChanged', { day: writeDay(dayOf(changed), voice) })}</p>
    </section>
  )
}
