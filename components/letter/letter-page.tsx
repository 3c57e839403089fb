import { labelCitations } from '@/lib/claim/labels'
import { inOrderOfTime } from '@/lib/claim/order'
import type { Voice } from '@/lib/i18n/voice'
import type { AskDto, LetterDossier } from '@/lib/letter/dto'
import type { CaseLines } from '@/lib/register/loaders'
import { ToldClaim, type Labels } from '../claim/claim-view'
import { CaseStatuses } from '../register/case-statuses'
import { ReadState } from '../ui/read-state'
import { Said } from '../ui/said'
import { When, writeDay } from '../ui/when'
import { LetterFacts } from './letter-facts'

interface Props {
  readonly letter: LetterDossier
  /** The cases it names, as they stand today. */
  readonly cases: CaseLines
  readonly voice: Voice
}

/** A letter, whole: who wrote to whom, what about, what it asks, for whom, and what is known of an answer. */
export function LetterPage({ letter, cases, voice }: Props) {
  const { t } = voice
  const others = inOrderOfTime(letter.others)
  const labels = labelCitations([...letter.concerns, ...letter.askList.map(({ claim }) => claim), ...others])
  return (
    <article>
      <header className="measure-wide">
        <p className="label">{t('letter.label')}</p>
        <h1>
          <Said words={letter.title} voice={voice} />
        </h1>
      </header>
      <div className="measure mt-6">
        <p className="lead">
          <Said words={letter.summary} voice={voice} />
        </p>
        <ReadState readIn={letter.readIn} voice={voice} />
      </div>
      <div className="mt-6">
        <LetterFacts letter={letter} voice={voice} />
      </div>
      <section className="section" aria-labelledby="concerns">
        <h2 id="concerns">{t('letter.concerns')}</h2>
        {letter.concerns.length === 0 ? <p className="measure">{t('letter.concernsNone')}</p> : null}
        {letter.concerns.map((claim) => (
          <ToldClaim key={claim.id} claim={claim} labels={labels} voice={voice} />
        ))}
      </section>
      <section className="section" aria-labelledby="asks">
        <h2 id="asks">{t('letter.asks')}</h2>
        {letter.askList.length === 0 ? <p className="measure">{t('letter.asksNone')}</p> : null}
        {letter.askList.map((ask) => (
          <Ask key={ask.claim.id} ask={ask} cases={cases} labels={labels} voice={voice} />
        ))}
      </section>
      <section className="section" aria-labelledby="cases">
        <h2 id="cases">{t('letter.cases')}</h2>
        {cases.lines.length === 0 ? (
          <p className="measure">{t('letter.casesNone')}</p>
        ) : (
          <>
            <p className="label">{t('letter.casesNote', { day: writeDay(cases.day, voice) })}</p>
            <CaseStatuses cases={cases} voice={voice} />
          </>
        )}
      </section>
      {others.length > 0 ? (
        <section className="section" aria-labelledby="others">
          <h2 id="others">{t('letter.others')}</h2>
          {others.map((claim) => (
            <ToldClaim key={claim.id} claim={claim} labels={labels} voice={voice}>
              <When claim={claim} voice={voice} />
            </ToldClaim>
          ))}
        </section>
      ) : null}
    </article>
  )
}

/** One ask, the cases it is for, and what became of it. */
function Ask({ ask, cases, labels, voice }: { ask: AskDto; cases: CaseLines; labels: Labels; voice: Voice }) {
  const { t } = voice
  const own = cases.lines.filter(({ slug }) => ask.cases.includes(slug))
  const everyCase = own.length === cases.lines.length && own.length > 0
  return (
    <div className="ask">
      <h3>{t('letter.ask', { number: ask.claim.number })}</h3>
      <ToldClaim claim={ask.claim} labels={labels} voice={voice} />
      <p className="label mt-1">{t('letter.noAnswer')}</p>
      <p className="label">
        {everyCase ? (
          <a href="#cases">{t('letter.askAll', { count: own.length })}</a>
        ) : own.length === 0 ? (
          t('letter.askNoCase')
        ) : (
          t('letter.askCases', { count: own.length })
        )}
      </p>
      {everyCase ? null : <CaseStatuses cases={{ ...cases, lines: own }} voice={voice} />}
    </div>
  )
}
