import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import type { LetterLine, LetterPartyDto } from '@/lib/letter/dto'
import { paths } from '@/lib/site/paths'
import { ReadState } from '../ui/read-state'
import { Said } from '../ui/said'
import { LetterDate } from './letter-date'

/** All letters: who to whom, about what, how many asks, and whether an answer is known. */
export function LettersList({ letters, voice }: { letters: readonly LetterLine[]; voice: Voice }) {
  const { t } = voice
  return (
    <>
      <header className="measure-wide">
        <h1>{t('letter.title')}</h1>
        <p className="lead mt-3">{t('letter.describe')}</p>
      </header>
      {letters.length === 0 ? <p className="section measure">{t('letter.none')}</p> : null}
      {letters.map((letter) => (
        <LetterEntry key={letter.slug} letter={letter} voice={voice} />
      ))}
    </>
  )
}

function LetterEntry({ letter, voice }: { letter: LetterLine; voice: Voice }) {
  const { lang, t } = voice
  return (
    <article className="section entry">
      <p className="when entry-when">
        <LetterDate letter={letter} voice={voice} />
      </p>
      <div className="measure">
        <h2>
          <a href={paths.letter(lang, letter.slug)}>
            <Said words={letter.title} voice={voice} />
          </a>
        </h2>
        <p className="label mt-1">
          {t('letter.fromTo', {
            from: partyNames(letter.parties, 'sender', voice),
            to: partyNames(letter.parties, 'addressee', voice),
          })}
        </p>
        <p className="mt-3">
          <Said words={letter.summary} voice={voice} />
        </p>
        <ReadState readIn={letter.readIn} voice={voice} />
        <p className="label mt-2">
          {t('letter.asksCount', { count: letter.asks })} · {t('letter.noAnswer')}
        </p>
      </div>
    </article>
  )
}

/** Persons where the letter is to persons, else their organisations. */
export function partyNames(
  parties: readonly LetterPartyDto[],
  role: LetterPartyDto['role'],
  { lang, t }: Voice,
): string {
  const names = parties
    .filter((party) => party.role === role)
    .flatMap(({ person, organisation }) => {
      const words = person ?? organisation?.name
      return words ? [sayIn(words, lang).text] : []
    })
  return names.length > 0 ? new Intl.ListFormat(lang).format(names) : t('letter.sendersNone')
}
