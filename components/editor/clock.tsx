import { writeDate } from '@/lib/dates/write'
import { edtf } from '@/lib/dates/edtf'
import type { Voice } from '@/lib/i18n/voice'

const ZONE = 'Asia/Almaty'
const parts = (at: Date) => {
  const said = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at)
  const [day = '', time = ''] = said.split(' ')
  return { day, time }
}

/** A moment as the desk's people live it: the time of Kazakhstan, with its day where that is not today. */
export function clockText(at: Date, { lang }: Voice): string {
  const { day, time } = parts(at)
  return day === parts(new Date()).day ? time : `${writeDate(edtf(day), lang, 'short')}, ${time}`
}

export function Clock({ at, voice }: { at: Date; voice: Voice }) {
  return <time dateTime={at.toISOString()}>{clockText(at, voice)}</time>
}
