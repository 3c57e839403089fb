import type { LetterLine } from '@/lib/letter/dto'
import type { Voice } from '@/lib/i18n/voice'
import { When, whenText } from '../ui/when'

/** The letter's date; where no source gives it, that it is not known and by when it was reported. */
export function LetterDate({ letter, voice }: { letter: Pick<LetterLine, 'date' | 'latest'>; voice: Voice }) {
  const dated = { ...letter, asOf: null }
  if (letter.date) return <When claim={dated} voice={voice} />
  return (
    <span className="when-uncertain">
      {letter.latest
        ? voice.t('letter.ownDateUnknown', { by: whenText(dated, voice) })
        : voice.t('case.dateUnknown')}
    </span>
  )
}
