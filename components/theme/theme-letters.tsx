import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import type { ThemeDossier } from '@/lib/theme/dto'
import { ToldClaim, type Labels } from '../claim/claim-view'
import { HomeLink } from '../claim/home-link'
import { Said } from '../ui/said'

/** What letters are concerned about on this theme, and what they ask for its cases. */
export function ThemeLetters({
  theme,
  labels,
  voice,
}: {
  theme: ThemeDossier
  labels: Labels
  voice: Voice
}) {
  const { lang, t } = voice
  const { concerns, asks } = theme
  return (
    <section className="section" aria-labelledby="letters">
      <h2 id="letters">{t('theme.letters')}</h2>
      {concerns.length + asks.length === 0 ? <p className="measure">{t('theme.lettersNone')}</p> : null}
      {concerns.length > 0 ? <h3 className="label mt-4">{t('theme.concerns')}</h3> : null}
      {concerns.map(({ claim, home }) => (
        <ToldClaim key={claim.id} claim={claim} labels={labels} voice={voice}>
          {t('theme.inLetter')} <HomeLink home={home} claimId={claim.id} voice={voice} />
        </ToldClaim>
      ))}
      {asks.length > 0 ? <h3 className="label mt-6">{t('theme.asks')}</h3> : null}
      {asks.length > 0 ? (
        <ul className="list-plain measure">
          {asks.map((ask) => (
            <li key={`${ask.letter.slug}-${ask.number}`} className="source-line">
              <Said words={ask.text} voice={voice} />
              <div className="label">
                {t('case.ask', { number: ask.number })} ·{' '}
                <a href={paths.letter(lang, ask.letter.slug)}>
                  <Said words={ask.letter.name} voice={voice} />
                </a>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
