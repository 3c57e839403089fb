import type { Lang } from '@/lib/i18n/lang'

/** A moment as the desk writes it, in Kazakhstan's time: to the minute. */
export function writeMoment(moment: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Almaty',
  }).format(moment)
}
