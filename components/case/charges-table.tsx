import type { CaseDossier, ChargeDto, ProceedingDto } from '@/lib/case/dto'
import { timelineOf } from '@/lib/case/view'
import type { ChargeClaim } from '@/lib/claim/dto'
import { writeDate } from '@/lib/dates/write'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { articleLabel } from '@/lib/vocabulary/labels'
import { claimAnchor } from '@/lib/site/paths'
import { Marks, type Labels } from '../claim/claim-view'
import { Said } from '../ui/said'
import { When } from '../ui/when'

interface Props {
  readonly dossier: CaseDossier
  readonly labels: Labels
  readonly voice: Voice
}

/** «Criminal Code, art. 274 (3)», with its edition where one is known: an article nobody has checked against the code says so. */
export function lawText({ law, wording }: ChargeDto, voice: Voice): string {
  const { lang, t } = voice
  if (!law) return wording ? sayIn(wording, lang).text : ''
  return [
    articleLabel(law, voice),
    law.edition ? t('vocabulary.editionOf', { date: writeDate(law.edition, lang, 'short') }) : '',
    law.verified ? '' : t('case.articleUnverified'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Charges with what became of each, in the order of time. */
export function ChargesTable({ dossier, labels, voice }: Props) {
  const { t } = voice
  const steps = timelineOf(dossier.claims).filter((claim): claim is ChargeClaim => claim.kind === 'charge')
  const own = dossier.proceedings.filter((each) =>
    each.charges.some(({ id }) => steps.some((step) => step.chargeId === id)),
  )
  if (own.length === 0) return null
  return (
    <section className="section" aria-labelledby="charges">
      <h2 id="charges">{t('case.charges')}</h2>
      <div className="scroll-x" tabIndex={0} role="group" aria-labelledby="charges">
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{t('case.charge')}</th>
              <th scope="col">{t('case.step')}</th>
              <th scope="col">{t('case.date')}</th>
            </tr>
          </thead>
          <tbody>
            {own.flatMap((proceeding) =>
              proceeding.charges.map((charge) => (
                <ChargeRow
                  key={charge.id}
                  charge={charge}
                  proceeding={proceeding}
                  steps={steps.filter((step) => step.chargeId === charge.id)}
                  labels={labels}
                  voice={voice}
                />
              )),
            )}
          </tbody>
        </table>
      </div>
      <p className="label mt-2">{t('case.presumption')}</p>
    </section>
  )
}

function ChargeRow({
  charge,
  proceeding,
  steps,
  labels,
  voice,
}: {
  charge: ChargeDto
  proceeding: ProceedingDto
  steps: readonly ChargeClaim[]
  labels: Labels
  voice: Voice
}) {
  if (steps.length === 0) return null
  return (
    <tr>
      <td data-label={voice.t('case.charge')}>
        {charge.law ? <Said words={charge.law.name} voice={voice} /> : null}
        <div className="label">
          {lawText(charge, voice)} · {voice.t(`words.proceedingKind.${proceeding.kind}`)}
        </div>
      </td>
      <td data-label={voice.t('case.step')}>
        {steps.map((step) => (
          <div key={step.id}>
            <a href={`#${claimAnchor(step.id)}`}>{voice.t(`words.chargeStep.${step.step}`)}</a>
            <Marks claim={step} labels={labels} voice={voice} />
          </div>
        ))}
      </td>
      <td data-label={voice.t('case.date')}>
        {steps.map((step) => (
          <div key={step.id}>
            <When claim={step} voice={voice} style="short" />
          </div>
        ))}
      </td>
    </tr>
  )
}
