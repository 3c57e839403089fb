import type { CaseDossier } from '@/lib/case/dto'
import { groupFindings, subjectViews, timelineOf } from '@/lib/case/view'
import { labelCitations } from '@/lib/claim/labels'
import type { Claim, StatementClaim } from '@/lib/claim/dto'
import type { Day } from '@/lib/dates/day'
import { sayIn, type Words } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { paths } from '@/lib/site/paths'
import { ToldClaim, type Labels } from '../claim/claim-view'
import { BarPatterns } from '../status/custody-bar'
import { GroupStatus } from '../status/status-block'
import { Timeline } from '../timeline/timeline'
import { NamedList } from '../ui/named-list'
import { ReadState } from '../ui/read-state'
import { Said } from '../ui/said'
import { When, writeDay } from '../ui/when'
import { CitePage } from './cite-page'
import { Disagreements } from './disagreements'
import { ChargesTable } from './charges-table'
import { MeasuresTable } from './measures-table'
import { SentencesTable } from './sentences-table'
import { SourcesOfClaims } from './sources-of-claims'
import { StatusOnForm } from './status-on-form'
import { SubjectStatus } from './subject-status'

/** Positions of the authorities on the themes of a case, for whoever reads only that case. */
export interface ThemePosition {
  readonly theme: { readonly slug: string; readonly name: Words }
  readonly claims: readonly StatementClaim[]
}

interface Props {
  readonly dossier: CaseDossier
  readonly positions: readonly ThemePosition[]
  /** The day the status is asked for; today unless the reader chose another. */
  readonly on: Day
  readonly today: Day
  readonly siteUrl: string
  readonly voice: Voice
}

/** A case, whole: status, what happened, under which charge, with which sentence, who says so and who says otherwise. */
export function CasePage({ dossier, positions, on, today, siteUrl, voice }: Props) {
  const { lang, t } = voice
  const timeline = timelineOf(dossier.claims)
  const authorities = statementsOfAuthorities(timeline)
  const told = [...timeline, ...dossier.claims, ...positions.flatMap((each) => each.claims)]
  const labels = labelCitations(told)
  const views = subjectViews(dossier, on)
  return (
    <article>
      <BarPatterns />
      <header className="measure-wide">
        <p className="label">{t(`words.caseKind.${dossier.kind}`)}</p>
        <h1>
          <Said words={dossier.title} voice={voice} />
        </h1>
      </header>
      <section aria-labelledby="status" className="mt-6">
        <h2 id="status" className="visually-hidden">
          {t('case.statusHeading')}
        </h2>
        {on === today ? null : (
          <p className="chip mb-3">
            {t('case.statusOn', { day: writeDay(on, voice) })} ·{' '}
            <a href={paths.case(lang, dossier.slug)}>{t('case.backToToday')}</a>
          </p>
        )}
        {views.map((view) => (
          <SubjectStatus key={view.subject.id} view={view} voice={voice} named={views.length > 1} />
        ))}
        {groupFindings(dossier, on).map(({ group, findings }) => (
          <div key={group.id} className="subject">
            <p className="subject-name">{sayIn(group.name, lang).text}</p>
            <GroupStatus findings={findings} voice={voice} />
            <p className="label">{t('case.group', { size: group.size })}</p>
          </div>
        ))}
      </section>
      <section className="measure mt-8">
        <p className="lead">
          <Said words={dossier.summary} voice={voice} />
        </p>
        <ReadState readIn={dossier.readIn} voice={voice} />
      </section>
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{t('case.timeline')}</h2>
        <Timeline claims={timeline} today={today} labels={labels} voice={voice} />
      </section>
      <ChargesTable dossier={dossier} labels={labels} voice={voice} />
      <MeasuresTable dossier={dossier} labels={labels} voice={voice} />
      <SentencesTable dossier={dossier} labels={labels} voice={voice} />
      <Disagreements
        dossier={dossier}
        told={new Set(timeline.map(({ id }) => id))}
        labels={labels}
        voice={voice}
      />
      <AuthoritiesPosition own={authorities} positions={positions} labels={labels} voice={voice} />
      <LettersOfCase dossier={dossier} voice={voice} />
      <SourcesOfClaims claims={dossier.claims} voice={voice} />
      <RelatedCases dossier={dossier} voice={voice} />
      {dossier.subjects.length > 0 ? (
        <StatusOnForm action={paths.case(lang, dossier.slug)} on={on} today={today} voice={voice} />
      ) : null}
      <CitePage
        title={sayIn(dossier.title, lang).text}
        address={siteUrl + paths.case(lang, dossier.slug)}
        day={today}
        changed={dossier.updatedAt}
        voice={voice}
      />
    </article>
  )
}

const statementsOfAuthorities = (claims: readonly Claim[]) =>
  claims.filter(
    (claim): claim is StatementClaim => claim.kind === 'statement' && claim.party === 'authorities',
  )

function AuthoritiesPosition({
  own,
  positions,
  labels,
  voice,
}: {
  own: readonly StatementClaim[]
  positions: readonly ThemePosition[]
  labels: Labels
  voice: Voice
}) {
  const { lang, t } = voice
  return (
    <section className="section" aria-labelledby="authorities">
      <h2 id="authorities">{t('case.authorities')}</h2>
      {own.length === 0 ? <p className="measure">{t('case.authoritiesNone')}</p> : null}
      {own.length > 0 ? (
        <ul className="measure list-plain">
          {own.map((claim) => (
            <li key={claim.id} className="py-1">
              <a href={`#c-${claim.id.slice(-8)}`}>
                <Said words={claim.speaker} voice={voice} />, <When claim={claim} voice={voice} />
              </a>
              {': '}
              <Said words={claim.text} voice={voice} />
            </li>
          ))}
        </ul>
      ) : null}
      {positions.map(({ theme, claims }) => (
        <div key={theme.slug} className="mt-5">
          <p className="label">
            <a href={paths.theme(lang, theme.slug)}>
              {t('case.authoritiesTheme', { theme: sayIn(theme.name, lang).text })}
            </a>
          </p>
          {claims.map((claim) => (
            <ToldClaim key={claim.id} claim={claim} labels={labels} voice={voice}>
              <Said words={claim.speaker} voice={voice} />, <When claim={claim} voice={voice} />
            </ToldClaim>
          ))}
        </div>
      ))}
    </section>
  )
}

function LettersOfCase({ dossier, voice }: { dossier: CaseDossier; voice: Voice }) {
  const { lang, t } = voice
  if (dossier.letters.length === 0) return null
  return (
    <section className="section" aria-labelledby="letters">
      <h2 id="letters">{t('case.letters')}</h2>
      {dossier.letters.map(({ slug, name }) => (
        <div key={slug} className="measure">
          <p>
            <a href={paths.letter(lang, slug)}>
              <Said words={name} voice={voice} />
            </a>
          </p>
          <ul className="list-plain">
            {dossier.asks
              .filter((ask) => ask.letter.slug === slug)
              .map((ask) => (
                <li key={ask.number} className="py-1">
                  <span className="label">{t('case.ask', { number: ask.number })}.</span>{' '}
                  <Said words={ask.text} voice={voice} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function RelatedCases({ dossier, voice }: { dossier: CaseDossier; voice: Voice }) {
  const { lang, t } = voice
  return (
    <section className="section no-print" aria-labelledby="related">
      <h2 id="related">{t('case.related')}</h2>
      <div className="columns">
        <NamedList items={dossier.related} href={(slug) => paths.case(lang, slug)} voice={voice} />
        <div>
          <h3 className="label">{t('case.themes')}</h3>
          <NamedList items={dossier.themes} href={(slug) => paths.theme(lang, slug)} voice={voice} />
        </div>
      </div>
    </section>
  )
}
