import { sayIn, type Words } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { cleanText } from '@/lib/names/clean-text'
import type { Why } from '@/lib/search/dto'

/** Why something was found, with the spelling that did it unless it is what the entry is called anyway. */
export function WhyFound({ why, shown, voice }: { why: Why; shown: Words; voice: Voice }) {
  const isShown = cleanText(sayIn(shown, voice.lang).text) === cleanText(why.spelling)
  return (
    <>
      {voice.t(`search.why.${why.how}`)}
      {isShown ? null : (
        <>
          {': '}
          <bdi>{why.spelling}</bdi>
        </>
      )}
    </>
  )
}
