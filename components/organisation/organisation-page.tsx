import { labelCitations } from '@/lib/claim/labels'
import { inOrderOfTime } from '@/lib/claim/order'
import type { Named } from '@/lib/case/dto'
import type { Voice } from '@/lib/i18n/voice'
import type { OrganisationClaim, OrganisationDossier } from '@/lib/organisation/dto'
import { paths } from '@/lib/site/paths'
import { ToldClaim, type Labels } from '../claim/claim-view'
import { HomeLink } from '../claim/home-link'
import { SourcesTable } from '../source/sources-list'
import { NamedList } from '../ui/named-list'
import { Said } from '../ui/said'
import { When } from '../ui/when'

/** An organisation: the letters it wrote and got, what it published and what it said, each with its evidence. */
export function OrganisationPage({
  organisation,
  voice,
}: {
  organisation: OrganisationDossier
  voice: Voice
}) {
  const { t } = voice
  const statements = inTime(organisation.statements)
  const roles = inTime(organisation.roles)
  const labels = labelCitations([...statements, ...roles].map(({ claim }) => claim))
  return (
    <article>
      <header className="measure-wide">
        <p className="label">{t(`words.organisationKind.${organisation.kind}`)}</p>
        <h1>
          <Said words={organisation.name} voice={voice} />
        </h1>
        {organisation.shortName ? (
          <p className="spelling-line">
            <Said words={organisation.shortName} voice={voice} />
          </p>
        ) : null}
      </header>
      <section className="section">
        <div className="columns">
          <Letters heading="sent" letters={organisation.sent} voice={voice} />
          <Letters heading="received" letters={organisation.received} voice={voice} />
        </div>
      </section>
      <section className="section" aria-labelledby="said">
        <h2 id="said">{t('organisation.said')}</h2>
        {statements.length === 0 ? <p className="measure">{t('organisation.saidNone')}</p> : null}
        <ToldAtHome claims={statements} labels={labels} voice={voice} />
      </section>
      {roles.length > 0 ? (
        <section className="section" aria-labelledby="people">
          <h2 id="people">{t('organisation.people')}</h2>
          <ToldAtHome claims={roles} labels={labels} voice={voice} />
        </section>
      ) : null}
      <section className="section" aria-labelledby="published">
        <h2 id="published">{t('organisation.published')}</h2>
        {organisation.sources.length === 0 ? (
          <p className="measure">{t('organisation.publishedNone')}</p>
        ) : (
          <SourcesTable sources={organisation.sources} voice={voice} />
        )}
      </section>
    </article>
  )
}

function Letters({
  heading,
  letters,
  voice,
}: {
  heading: 'sent' | 'received'
  letters: readonly Named[]
  voice: Voice
}) {
  const { lang, t } = voice
  return (
    <div>
      <h2 className="mb-2">{t(`organisation.${heading}`)}</h2>
      {letters.length === 0 ? (
        <p>{t(`organisation.${heading}None`)}</p>
      ) : (
        <NamedList items={letters} href={(slug) => paths.letter(lang, slug)} voice={voice} />
      )}
    </div>
  )
}

function ToldAtHome({
  claims,
  labels,
  voice,
}: {
  claims: readonly OrganisationClaim[]
  labels: Labels
  voice: Voice
}) {
  return claims.map(({ claim, home }) => (
    <ToldClaim
      key={claim.id}
      claim={claim}
      labels={labels}
      voice={voice}
      disagreementOn={home.caseSlug ? paths.case(voice.lang, home.caseSlug) : undefined}
    >
      <When claim={claim} voice={voice} /> · {voice.t('organisation.told')}{' '}
      <HomeLink home={home} claimId={claim.id} voice={voice} />
    </ToldClaim>
  ))
}

function inTime(claims: readonly OrganisationClaim[]): OrganisationClaim[] {
  const order = inOrderOfTime(claims.map(({ claim }) => claim)).map(({ id }) => id)
  return claims.toSorted((a, b) => order.indexOf(a.claim.id) - order.indexOf(b.claim.id))
}
