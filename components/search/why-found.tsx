import { sayIn, type Words } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { cleanText } from '@/lib/names/clean-text'
import type { Why } from '@/lib/search/dto'

/**
 * Why something was found, with the spelling that did it unless it is what the entry is called anyway. `titled`: it is
 * called by a title, which is not worth repeating in the other languages.
 */
export function WhyFound({
  why,
  shown,
  voice,
  titled = false,
}: {
  why: Why
  shown: Words
  voice: Voice
  titled?: boolean
}) {
  const names = titled ? Object.values(shown) : [sayIn(shown, voice.lang).text]
  const isShown = names.some((name) => cleanText(name) === cleanText(why.spelling))
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
