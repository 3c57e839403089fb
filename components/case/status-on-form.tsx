import type { Day } from '@/lib/dates/day'
import type { Voice } from '@/lib/i18n/voice'

/** Asks for the status on another day: a plain GET form. */
export function StatusOnForm({
  action,
  on,
  today,
  voice,
}: {
  action: string
  on: Day
  today: Day
  voice: Voice
}) {
  const { t } = voice
  return (
    <form action={action} className="section no-print">
      <label htmlFor="on" className="label">
        {t('case.statusOnLabel')}
      </label>
      <div className="flex flex-wrap gap-2 mt-1">
        <input
          id="on"
          name="on"
          type="date"
          className="field max-w-52"
          defaultValue={on}
          min="1900-01-01"
          max={today}
          aria-describedby="on-hint"
        />
        <button className="button">{t('case.show')}</button>
      </div>
      <p id="on-hint" className="label mt-1">
        {t('case.statusOnHint')} · {t('case.validAndKnown')}
      </p>
    </form>
  )
}
