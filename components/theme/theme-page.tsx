import { timelineOf } from '@/lib/case/view'
import { labelCitations } from '@/lib/claim/labels'
import { inOrderOfTime } from '@/lib/claim/order'
import type { Voice } from '@/lib/i18n/voice'
import type { CaseLines } from '@/lib/register/loaders'
import type { ThemeDossier } from '@/lib/theme/dto'
import { ToldClaim } from '../claim/claim-view'
import { CaseStatuses } from '../register/case-statuses'
import { Timeline } from '../timeline/timeline'
import { ReadState } from '../ui/read-state'
import { Said } from '../ui/said'
import { When, writeDay } from '../ui/when'
import { ThemeLetters } from './theme-letters'

interface Props {
  readonly theme: ThemeDossier
  /** Its cases as they stand today. */
  readonly cases: CaseLines
  readonly voice: Voice
}

/** A theme: what it is, what is said about it, what the authorities say, and the cases in which it shows. */
export function ThemePage({ theme, cases, voice }: Props) {
  const { t } = voice
  const { day } = cases
  const timeline = timelineOf(theme.claims)
  const authorities = inOrderOfTime(theme.authorities)
  const labels = labelCitations([...timeline, ...authorities, ...theme.concerns.map(({ claim }) => claim)])
  return (
    <article>
      <header className="measure-wide">
        <p className="label">{t('theme.label')}</p>
        <h1>
          <Said words={theme.name} voice={voice} />
        </h1>
      </header>
      <div className="measure mt-6">
        <p className="lead">
          <Said words={theme.summary} voice={voice} />
        </p>
        <ReadState readIn={theme.readIn} voice={voice} />
      </div>
      <section className="section" aria-labelledby="cases">
        <h2 id="cases">{t('theme.cases')}</h2>
        {cases.lines.length === 0 ? (
          <p className="measure">{t('theme.casesNone')}</p>
        ) : (
          <>
            <p className="label">{t('theme.casesNote', { day: writeDay(day, voice) })}</p>
            <CaseStatuses cases={cases} voice={voice} />
          </>
        )}
      </section>
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{t('theme.timeline')}</h2>
        {timeline.length === 0 ? (
          <p className="measure">{t('theme.timelineNone')}</p>
        ) : (
          <Timeline claims={timeline} today={day} labels={labels} voice={voice} />
        )}
      </section>
      <section className="section" aria-labelledby="authorities">
        <h2 id="authorities">{t('theme.authorities')}</h2>
        {authorities.length === 0 ? <p className="measure">{t('theme.authoritiesNone')}</p> : null}
        {authorities.map((claim) => (
          <ToldClaim key={claim.id} claim={claim} labels={labels} voice={voice}>
            <Said words={claim.speaker} voice={voice} />, <When claim={claim} voice={voice} />
          </ToldClaim>
        ))}
      </section>
      <ThemeLetters theme={theme} labels={labels} voice={voice} />
    </article>
  )
}
