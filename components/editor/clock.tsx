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
export function Clock({ at, voice }: { at: Date; voice: Voice }) {
  const { day, time } = parts(at)
  const isToday = day === parts(new Date()).day
  return (
    <time dateTime={at.toISOString()}>
      {isToday ? time : `${writeDate(edtf(day), voice.lang, 'short')}, ${time}`}
    </time>
  )
}
