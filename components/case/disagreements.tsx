import type { CaseDossier } from '@/lib/case/dto'
import type { Voice } from '@/lib/i18n/voice'
import { ToldClaim, type Labels } from '../claim/claim-view'
import { Said } from '../ui/said'
import { When } from '../ui/when'

/** What the sources disagree on: both sides with their evidence, which one the editors follow, and why. */
export function Disagreements({
  dossier,
  told,
  labels,
  voice,
}: {
  dossier: CaseDossier
  /** The claims that the timeline has told already. */
  told: ReadonlySet<string>
  labels: Labels
  voice: Voice
}) {
  const { t } = voice
  if (dossier.disagreements.length === 0) return null
  return (
    <section className="section" aria-labelledby="disagreements">
      <h2 id="disagreements">{t('case.disagreements')}</h2>
      {dossier.disagreements.map(({ id, about, reason }) => (
        <section key={id} id={`d-${id.slice(-8)}`} className="mt-6">
          <h3>
            <Said words={about} voice={voice} />
          </h3>
          {dossier.claims
            .filter((claim) => claim.disagreementId === id)
            .map((claim) => (
              <ToldClaim
                key={claim.id}
                claim={claim}
                labels={labels}
                voice={voice}
                again={told.has(claim.id)}
              >
                <When claim={claim} voice={voice} />
                {claim.standing === 'set_aside' ? ` · ${t('case.setAside')}` : ''}
              </ToldClaim>
            ))}
          <p className="label measure mt-2">
            {t('case.editors')} <Said words={reason} voice={voice} />
          </p>
        </section>
      ))}
    </section>
  )
}
