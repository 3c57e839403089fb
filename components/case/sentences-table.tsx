import type { CaseDossier } from '@/lib/case/dto'
import { sentencesOf } from '@/lib/case/view'
import type { Claim, SentenceComponent } from '@/lib/claim/dto'
import { writeLength } from '@/lib/dates/write-length'
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

/** Sentences, part by part: what, how long, and where it would end if nothing changes. */
export function SentencesTable({ dossier, labels, voice }: Props) {
  const { t } = voice
  const sentences = sentencesOf(dossier.claims)
  if (sentences.length === 0) return null
  return (
    <section className="section" aria-labelledby="sentences">
      <h2 id="sentences">{t('case.sentences')}</h2>
      <div className="scroll-x" tabIndex={0} role="group" aria-labelledby="sentences">
        <table className="stacked">
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
                  <td data-label={t('case.sanction')}>
                    <a href={`#${claimAnchor(sentence.id)}`}>{t(`words.component.${component.kind}`)}</a>
                    {'scope' in component && component.scope ? (
                      <>
                        {': '}
                        <Said words={component.scope} voice={voice} />
                      </>
                    ) : null}
                    <Marks claim={sentence} labels={labels} voice={voice} />
                  </td>
                  <td data-label={t('case.length')}>{sizeText(component, voice)}</td>
                  <td data-label={t('case.imposed')}>
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
                  <td data-label={t('case.expectedEnd')}>
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
