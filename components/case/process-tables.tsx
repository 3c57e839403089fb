import type { CaseDossier, ChargeDto, ProceedingDto } from '@/lib/case/dto'
import { sentencesOf, timelineOf } from '@/lib/case/view'
import type { Claim, ChargeClaim, MeasureClaim, SentenceComponent } from '@/lib/claim/dto'
import { writeDate } from '@/lib/dates/write'
import { writeLength } from '@/lib/dates/write-length'
import { sayIn } from '@/lib/i18n/lang'
import type { Voice } from '@/lib/i18n/voice'
import { claimAnchor } from '@/lib/site/paths'
import { Marks, type Labels } from '../claim/claim-view'
import { Said } from '../ui/said'
import { When, writeDay } from '../ui/when'

interface Props {
  readonly dossier: CaseDossier
  readonly labels: Labels
  readonly voice: Voice
}

/** «Criminal Code, art. 274 (3)»: an article nobody has checked against the code says so. */
export function lawText({ law, wording }: ChargeDto, { lang, t }: Voice): string {
  if (!law) return wording ? sayIn(wording, lang).text : ''
  const code = t(`words.code.${law.code as 'cc-2014' | 'cc-1997' | 'cao-2014'}`)
  const article = t('case.article', {
    code,
    article: law.part ? `${law.article} (${law.part})` : law.article,
  })
  return law.verified ? article : `${article} ${t('case.articleUnverified')}`
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
      <div className="scroll-x" tabIndex={0} role="region" aria-labelledby="charges">
        <table>
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
      <td>
        {charge.law ? <Said words={charge.law.name} voice={voice} /> : null}
        <div className="label">
          {lawText(charge, voice)} · {voice.t(`words.proceedingKind.${proceeding.kind}`)}
        </div>
      </td>
      <td>
        {steps.map((step) => (
          <div key={step.id}>
            <a href={`#${claimAnchor(step.id)}`}>{voice.t(`words.chargeStep.${step.step}`)}</a>
            <Marks claim={step} labels={labels} voice={voice} />
          </div>
        ))}
      </td>
      <td>
        {steps.map((step) => (
          <div key={step.id}>
            <When claim={step} voice={voice} style="short" />
          </div>
        ))}
      </td>
    </tr>
  )
}

/** Restraints and deprivations of liberty before or apart from a sentence. */
export function MeasuresTable({ dossier, labels, voice }: Props) {
  const { t } = voice
  const measures = timelineOf(dossier.claims).filter(
    (claim): claim is MeasureClaim => claim.kind === 'measure',
  )
  if (measures.length === 0) return null
  return (
    <section className="section" aria-labelledby="measures">
      <h2 id="measures">{t('case.measures')}</h2>
      <div className="scroll-x" tabIndex={0} role="region" aria-labelledby="measures">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('case.measure')}</th>
              <th scope="col">{t('case.from')}</th>
              <th scope="col">{t('case.term')}</th>
              <th scope="col">{t('case.where')}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure.id}>
                <td>
                  <a href={`#${claimAnchor(measure.id)}`}>{t(`words.measure.${measure.measure}`)}</a>
                  <Marks claim={measure} labels={labels} voice={voice} />
                </td>
                <td>
                  <When claim={measure} voice={voice} style="short" />
                </td>
                <td>{termText(measure, voice)}</td>
                <td>
                  {[measure.court, measure.place]
                    .flatMap((words) => (words ? [sayIn(words, voice.lang).text] : []))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function termText(measure: MeasureClaim, { lang, t }: Voice): string {
  const { days, months } = measure.length
  const length = days || months ? writeLength({ days, months }, lang) : null
  const until = measure.until ? t('case.toDay', { day: writeDate(measure.until, lang, 'short') }) : null
  return [length, until].filter(Boolean).join(', ') || t('case.termNotStated')
}

/** Sentences, part by part: what, how long, and where it would end if nothing changes. */
export function SentencesTable({ dossier, labels, voice }: Props) {
  const { t } = voice
  const sentences = sentencesOf(dossier.claims)
  if (sentences.length === 0) return null
  return (
    <section className="section" aria-labelledby="sentences">
      <h2 id="sentences">{t('case.sentences')}</h2>
      <div className="scroll-x" tabIndex={0} role="region" aria-labelledby="sentences">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('case.sanction')}</th>
              <th scope="col">{t('case.length')}</th>
              <th scope="col">{t('case.imposed')}</th>
              <th scope="col">{t('case.expectedEnd')}</th>
            </tr>
          </thead>
          <tbody>
            {sentences.flatMap(({ sentence, parts, outcomes }) =>
              parts.map(({ component, end }, index) => (
                <tr key={`${sentence.id}-${component.kind}`}>
                  <td>
                    <a href={`#${claimAnchor(sentence.id)}`}>{t(`words.component.${component.kind}`)}</a>
                    {'scope' in component && component.scope ? (
                      <>
                        {': '}
                        <Said words={component.scope} voice={voice} />
                      </>
                    ) : null}
                    <Marks claim={sentence} labels={labels} voice={voice} />
                  </td>
                  <td>{sizeText(component, voice)}</td>
                  <td>
                    <When claim={sentence} voice={voice} style="short" />
                    {sentence.court ? (
                      <div className="label">
                        <Said words={sentence.court} voice={voice} />
                      </div>
                    ) : null}
                    {index === 0
                      ? outcomes.map((each) => (
                          <OutcomeLine key={each.id} claim={each} labels={labels} voice={voice} />
                        ))
                      : null}
                  </td>
                  <td>
                    {end ? (
                      <>
                        {t('case.estimate', { day: writeDay(end.day, voice, 'short') })}
                        <div className="label">{t(`case.endRule.${end.rule}`)}</div>
                      </>
                    ) : (
                      <span className="label">{t('case.notComputed')}</span>
                    )}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function OutcomeLine({ claim, labels, voice }: { claim: Claim; labels: Labels; voice: Voice }) {
  if (claim.kind !== 'outcome') return null
  return (
    <div>
      <a href={`#${claimAnchor(claim.id)}`}>{voice.t(`words.outcome.${claim.outcome}`)}</a>{' '}
      <When claim={claim} voice={voice} style="short" />
      <Marks claim={claim} labels={labels} voice={voice} />
    </div>
  )
}

/** How long or how much: a length, a sum with its currency, or that no source says. */
export function sizeText(component: SentenceComponent, { lang, t }: Voice): string {
  if (component.kind === 'unspecified')
    return component.months ? writeLength({ months: component.months }, lang) : t('case.termNotStated')
  if ('months' in component) return writeLength({ months: component.months }, lang)
  if ('days' in component) return writeLength({ days: component.days }, lang)
  if (component.kind === 'fine') {
    if (!component.money) return t('case.amountNotStated')
    const amount = Number(component.money.amount)
    return new Intl.NumberFormat(lang, {
      style: 'currency',
      currency: component.money.currency,
      maximumFractionDigits: 0,
      currencyDisplay: 'code',
    }).format(amount)
  }
  return '—'
}
