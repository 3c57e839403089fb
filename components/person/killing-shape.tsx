import type { ReactNode } from 'react'
import type { Claim } from '@/lib/claim/dto'
import type { Voice } from '@/lib/i18n/voice'
import type { CaseOfPerson } from '@/lib/person/dto'
import type { KillingAccount } from '@/lib/person/killing'
import { paths } from '@/lib/site/paths'
import { ToldClaim, type Labels } from '../claim/claim-view'
import { ReadState } from '../ui/read-state'
import { Said } from '../ui/said'
import { When } from '../ui/when'

/** The claims in the order in which the page tells them, for the letters of their evidence. */
export const claimsOfAccount = ({
  happened,
  suspected,
  investigated,
  family,
  reprisals,
  before,
}: KillingAccount) => [
  ...happened,
  ...suspected,
  ...investigated,
  ...family,
  ...reprisals.flatMap(({ claims }) => claims),
  ...before,
]

interface Telling {
  readonly labels: Labels
  readonly voice: Voice
  /** The page of the case whose claims are told. */
  readonly disagreementOn: string
}

/** A killing has its own shape: what happened, who is suspected, what was investigated and what was not, what the family faces. */
export function KillingShape({
  killing,
  ...rest
}: Omit<Telling, 'disagreementOn'> & {
  killing: { readonly case: CaseOfPerson; readonly account: KillingAccount }
}) {
  const { account, case: own } = killing
  const { voice } = rest
  const { lang, t } = voice
  const telling = { ...rest, disagreementOn: paths.case(lang, own.slug) }
  return (
    <section className="section" aria-labelledby="killing">
      <h2 id="killing">{t('person.killing.heading')}</h2>
      <div className="measure">
        <p className="lead">
          <Said words={own.summary} voice={voice} />
        </p>
        <ReadState readIn={own.readIn} voice={voice} />
        <p className="label mt-2">
          {t('person.killing.whole')}{' '}
          <a href={paths.case(lang, own.slug)}>
            <Said words={own.name} voice={voice} />
          </a>
        </p>
      </div>
      <Part heading="happened" claims={account.happened} {...telling} />
      <Part heading="suspected" claims={account.suspected} {...telling}>
        <p className="label measure mt-1">{t('person.killing.suspectedNote')}</p>
      </Part>
      <Part heading="investigated" claims={account.investigated} {...telling} />
      <Part heading="family" claims={account.family} more={account.reprisals.length > 0} {...telling}>
        {account.reprisals.map(({ case: reprisal, claims }) => (
          <div key={reprisal.slug} className="mt-6">
            <p className="label">
              {t('person.killing.reprisal')}{' '}
              <a href={paths.case(lang, reprisal.slug)}>
                <Said words={reprisal.name} voice={voice} />
              </a>
            </p>
            <Told claims={claims} {...rest} disagreementOn={paths.case(lang, reprisal.slug)} />
          </div>
        ))}
      </Part>
      {account.before.length > 0 ? <Part heading="before" claims={account.before} {...telling} /> : null}
    </section>
  )
}

function Part({
  heading,
  claims,
  more = false,
  children,
  ...telling
}: Telling & {
  heading: 'happened' | 'suspected' | 'investigated' | 'family' | 'before'
  claims: readonly Claim[]
  more?: boolean
  children?: ReactNode
}) {
  const { t } = telling.voice
  return (
    <section className="killing-part" aria-labelledby={`killing-${heading}`}>
      <h3 id={`killing-${heading}`}>{t(`person.killing.${heading}`)}</h3>
      <div>
        {heading === 'suspected' ? children : null}
        <Told claims={claims} {...telling} />
        {claims.length === 0 && !more && heading !== 'before' ? (
          <p className="measure">{t(`person.killing.${heading}None`)}</p>
        ) : null}
        {heading === 'suspected' ? null : children}
      </div>
    </section>
  )
}

function Told({ claims, labels, voice, disagreementOn }: Telling & { claims: readonly Claim[] }) {
  return claims.map((claim) => (
    <ToldClaim key={claim.id} claim={claim} labels={labels} voice={voice} disagreementOn={disagreementOn}>
      <When claim={claim} voice={voice} />
      {claim.kind === 'statement' ? (
        <>
          {' · '}
          <Said words={claim.speaker} voice={voice} />
        </>
      ) : null}
    </ToldClaim>
  ))
}
